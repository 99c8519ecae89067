import { afterEach, beforeEach, expect, it } from 'vitest'
import { draft } from '../board/testWorkshop'
import { dropDraft } from './dropDraft'
import { readSharedSeminar } from './readSharedSeminar'
import { readSummary } from './readSummary'
import { saveTurnNotes } from './saveTurnNotes'
import { stepTurns } from './stepTurns'
import { plannedTestbed, type SeminarTestbed } from './testSeminar'

const NOTHING = { noteA: '', noteB: '', noteC: '', feedback: '' }
const SECRET = { noteA: 'SALA-A', noteB: 'SALA-B', noteC: 'SALA-C', feedback: 'SALA-F' }

let bed: SeminarTestbed
beforeEach(async () => {
  bed = await plannedTestbed()
})
afterEach(() => bed.world.remove())

const next = async () =>
  stepTurns(bed.world, bed.facilitator, 'w', {
    version: await bed.version(),
    step: { verb: 'next' },
  })

it('shows everybody the current turn, and nothing that is private', async () => {
  const { db } = bed.world
  const cardId = await bed.addDraft(draft)
  const [turnId = ''] = await bed.turnIds()
  await saveTurnNotes(bed.world, bed.facilitator, 'w', { turnId, before: NOTHING, notes: SECRET })
  await db.homework.update({
    where: { id: 'h1' },
    data: { answerA: 'Meie tegevused' },
  })
  const wrote = { homeworkId: 'h1', authorKey: 'k', writtenAt: bed.world.now() }
  for (const side of ['municipality', 'partner', 'facilitator']) {
    await db.comment.create({
      data: { id: side, side, ...wrote, authorName: 'SALA-nimi', text: 'SALA-kommentaar' },
    })
  }
  await db.comment.create({
    data: { id: 'c', side: 'participant', ...wrote, authorName: 'Mari', text: 'Tore!' },
  })
  const dropped = { workshopId: 'w', homeworkId: 'h1', cardId, reason: 'SALA-põhjus' }
  await dropDraft(bed.world, bed.facilitator, dropped)
  await next()
  for (const actor of [bed.member, bed.facilitator]) {
    const shared = await readSharedSeminar(bed.world, actor, 'w')
    expect(JSON.stringify(shared)).not.toContain('SALA')
    expect(shared).toMatchObject({
      turn: {
        municipality: 'Vald p1',
        answers: { a: 'Meie tegevused' },
        drafts: [{ text: draft.text, decision: 'dropped' }],
      },
      next: 'Vald p2',
      comments: [{ name: 'Mari', text: 'Tore!' }],
      total: 2,
    })
  }
  await expect(readSharedSeminar(bed.world, bed.stranger, 'w')).rejects.toMatchObject({
    code: 'not_found',
  })
})

it('has something to show where nothing was done, and where there is nobody', async () => {
  await next()
  const shared = await readSharedSeminar(bed.world, bed.member, 'w')
  expect(shared.turn).toMatchObject({ municipality: 'Vald p1', drafts: [], answers: { a: '' } })
  await bed.world.db.homework.deleteMany()
  expect(await readSharedSeminar(bed.world, bed.member, 'w')).toMatchObject({
    turn: null,
    next: null,
    total: 0,
  })
})

it('sums up for all once the seminar has ended, without the host’s own notes', async () => {
  const [turnId = ''] = await bed.turnIds()
  const notes = { ...SECRET, feedback: 'Tubli algus' }
  await saveTurnNotes(bed.world, bed.facilitator, 'w', { turnId, before: NOTHING, notes })
  const early = readSummary(bed.world, bed.member, 'w')
  await expect(early).rejects.toMatchObject({ code: 'forbidden', reason: 'summaryLater' })
  expect((await readSummary(bed.world, bed.facilitator, 'w')).turns).toHaveLength(2)
  await next()
  await stepTurns(bed.world, bed.facilitator, 'w', {
    version: await bed.version(),
    step: { verb: 'end' },
  })
  const summary = await readSummary(bed.world, bed.member, 'w')
  expect(summary.turns[0]).toMatchObject({ municipality: 'Vald p1', feedback: 'Tubli algus' })
  expect(JSON.stringify(summary)).not.toContain('SALA')
})

it.each([
  ['never had its turn', 'waiting', 'postponed', null],
  ['was put off', 'postponed', 'postponed', 'postponed'],
  ['was absent', 'absent', 'absent', 'absent'],
] as const)(
  'tells the name alone of a municipality that %s',
  async (_what, state, missed, host) => {
    const { db } = bed.world
    await bed.addDraft(draft)
    await db.homework.update({ where: { id: 'h1' }, data: { answerA: 'Pooleli mõte' } })
    await db.seminar.updateMany({ data: { state: 'ended' } })
    const [turnId = ''] = await bed.turnIds()
    await db.turn.update({ where: { id: turnId }, data: { state, feedback: 'Ütlemata' } })
    const [turn] = (await readSummary(bed.world, bed.member, 'w')).turns
    expect(turn).toEqual({
      id: turnId,
      municipality: 'Vald p1',
      missed,
      isTold: false,
      answers: { a: '', b: '', c: '' },
      drafts: [],
      feedback: '',
    })
    const [whole] = (await readSummary(bed.world, bed.facilitator, 'w')).turns
    const said = { answers: { a: 'Pooleli mõte' }, drafts: [{ text: draft.text }] }
    expect(whole).toMatchObject({ missed: host, isTold: true, feedback: 'Ütlemata', ...said })
  },
)
