import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SeminarStep } from '../../domain/seminar/stepSeminar'
import type { Actor } from '../deps'
import { commentInSeminar } from './commentInSeminar'
import { readHostSeminar } from './readHostSeminar'
import { saveTurnNotes } from './saveTurnNotes'
import { stepTurns } from './stepTurns'
import { plannedTestbed, type SeminarTestbed } from './testSeminar'

const at = (time: string) => new Date(`2026-12-08T${time}Z`)

describe('holding the seminar', () => {
  let bed: SeminarTestbed
  beforeEach(async () => {
    bed = await plannedTestbed()
  })
  afterEach(() => bed.world.remove())

  const step = async (
    step: SeminarStep,
    { time = '11:00:00', version, by }: { time?: string; version?: number; by?: Actor } = {},
  ) =>
    stepTurns({ ...bed.world, now: () => at(time) }, by ?? bed.facilitator, 'w', {
      version: version ?? (await bed.version()),
      step,
    })
  const homework = (id: string) => bed.world.db.homework.findUniqueOrThrow({ where: { id } })

  it('begins, stands, runs on and ends turns by the server’s clock', async () => {
    await step({ verb: 'next' }, { time: '11:00:00' })
    await step({ verb: 'pause' }, { time: '11:04:00' })
    await step({ verb: 'resume' }, { time: '11:10:00' })
    const host = { ...bed.world, now: () => at('11:11:00') }
    const { turn, now } = await readHostSeminar(host, bed.facilitator, 'w')
    expect(turn?.timer).toEqual({
      minutes: 60,
      runningFrom: '2026-12-08T11:10:00.000Z',
      elapsedMs: 240_000,
    })
    expect(now).toBe('2026-12-08T11:11:00.000Z')
    await step({ verb: 'next' }, { time: '11:12:00' })
    expect(await bed.states()).toEqual(['Vald p1: done', 'Vald p2: now'])
    await step({ verb: 'end' })
    expect(await bed.states()).toEqual(['Vald p1: done', 'Vald p2: done'])
    expect((await bed.world.db.seminar.findFirstOrThrow()).state).toBe('ended')
    await step({ verb: 'back' })
    expect((await bed.world.db.seminar.findFirstOrThrow()).state).toBe('running')
  })

  it('gives homework that was handed out meanwhile its turn and its share of the time', async () => {
    await bed.world.db.turn.deleteMany({ where: { homeworkId: 'h2' } })
    await step({ verb: 'next' })
    await step({ verb: 'next' })
    expect(await bed.states()).toEqual(['Vald p1: done', 'Vald p2: now'])
    const { turn } = await readHostSeminar(bed.world, bed.facilitator, 'w')
    expect(turn?.timer.minutes).toBe(60)
  })

  it('lets one of two hosts through who press at the same moment, and tells the other', async () => {
    const version = await bed.version()
    const presses = await Promise.allSettled([
      step({ verb: 'next' }, { version }),
      step({ verb: 'next' }, { version, by: bed.otherHost }),
    ])
    const refused = presses.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject({
      code: 'conflict',
      reason: 'seminarOtherNext',
      params: { by: expect.stringMatching(/fred|olga/), municipality: 'Vald p1' },
    })
    expect(await bed.states()).toEqual(['Vald p1: now', 'Vald p2: waiting'])
  })

  it.each([
    [{ verb: 'pause' }, 'nothingToStep'],
    [{ verb: 'back' }, 'nothingToStep'],
    [{ verb: 'start', turnId: 'none' }, 'nothingToStep'],
  ] as const)('refuses %o where nothing goes on, and changes nothing', async (wrong, reason) => {
    const before = await bed.version()
    await expect(step(wrong)).rejects.toMatchObject({ code: 'invalid', reason })
    expect(await bed.version()).toBe(before)
  })

  it('does not break where there is no municipality', async () => {
    await bed.world.db.homework.deleteMany()
    await expect(step({ verb: 'next' })).rejects.toMatchObject({ reason: 'nothingToStep' })
    await step({ verb: 'end' })
    const { turn, turns } = await readHostSeminar(bed.world, bed.facilitator, 'w')
    expect([turn, turns]).toEqual([null, []])
  })

  it('reviews what was submitted once its turn is over, and not what was not', async () => {
    await bed.world.db.homework.update({ where: { id: 'h1' }, data: { state: 'submitted' } })
    await step({ verb: 'next' })
    await step({ verb: 'next' })
    await step({ verb: 'end' })
    expect((await homework('h1')).state).toBe('reviewed')
    expect((await homework('h2')).state).toBe('notStarted')
    await step({ verb: 'start', turnId: (await bed.turnIds())[0] ?? '' })
    expect(await homework('h1')).toMatchObject({ state: 'submitted', reviewedAt: null })
    expect(bed.world.nudged).toContain('homework:h1')
  })

  it('is for hosts alone', async () => {
    await expect(step({ verb: 'next' }, { by: bed.member })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(step({ verb: 'next' }, { by: bed.stranger })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('takes comments on the current turn from those who follow', async () => {
    const [first = '', second = ''] = await bed.turnIds()
    await step({ verb: 'next' })
    await commentInSeminar(bed.world, bed.member, 'w', { turnId: first, text: ' Hea mõte! ' })
    expect(await bed.world.db.comment.findMany()).toMatchObject([
      { homeworkId: 'h1', side: 'participant', authorName: 'Mari', text: 'Hea mõte!' },
    ])
    const refused = [
      [second, 'tere', 'turnOver'],
      [first, '  ', 'commentEmpty'],
      [first, '\u200b', 'commentEmpty'],
      [first, 'a'.repeat(4001), 'commentTooLong'],
    ] as const
    for (const [turnId, text, reason] of refused) {
      const late = commentInSeminar(bed.world, bed.member, 'w', { turnId, text })
      await expect(late).rejects.toMatchObject({ reason })
    }
    const strange = commentInSeminar(bed.world, bed.stranger, 'w', { turnId: first, text: 'x' })
    await expect(strange).rejects.toMatchObject({ code: 'not_found' })
  })

  it('takes thirty comments a minute from one person at most', async () => {
    const [turnId = ''] = await bed.turnIds()
    await step({ verb: 'next' })
    const say = (by = bed.member) => commentInSeminar(bed.world, by, 'w', { turnId, text: 'Tere' })
    for (let nth = 0; nth < 30; nth += 1) await say()
    await expect(say()).rejects.toMatchObject({ code: 'too_many' })
    await say(bed.facilitator)
    expect(await bed.world.db.comment.count()).toBe(31)
  })
})

describe('the notes of a turn', () => {
  let bed: SeminarTestbed
  let turnId: string
  beforeEach(async () => {
    bed = await plannedTestbed()
    turnId = (await bed.turnIds())[0] ?? ''
  })
  afterEach(() => bed.world.remove())

  const none = { noteA: '', noteB: '', noteC: '', feedback: '' }
  const save = (by: Actor, notes: Partial<typeof none>, before = none) =>
    saveTurnNotes(bed.world, by, 'w', { turnId, before, notes: { ...before, ...notes } })
  const stored = () => bed.world.db.turn.findUniqueOrThrow({ where: { id: turnId } })

  it('joins what two hosts write in different fields', async () => {
    await save(bed.facilitator, { noteA: 'küsi raha kohta' })
    await save(bed.otherHost, { feedback: 'Tubli töö' })
    expect(await stored()).toMatchObject({ noteA: 'küsi raha kohta', feedback: 'Tubli töö' })
  })

  it('overwrites nothing that the host has not seen', async () => {
    await save(bed.facilitator, { feedback: 'Tubli töö' })
    await expect(save(bed.otherHost, { feedback: 'Hea', noteB: 'x' })).rejects.toMatchObject({
      code: 'conflict',
      reason: 'notesChanged',
      params: { feedback: 'Tubli töö' },
    })
    expect(await stored()).toMatchObject({ feedback: 'Tubli töö', noteB: '' })
    await save(bed.otherHost, { feedback: 'Hea' }, { ...none, feedback: 'Tubli töö' })
    expect((await stored()).feedback).toBe('Hea')
  })

  it('writes nothing at a second press', async () => {
    await save(bed.facilitator, { noteA: 'üks' })
    const { version } = await stored()
    await save(bed.facilitator, { noteA: 'üks' })
    expect((await stored()).version).toBe(version)
  })

  it('refuses a turn of another seminar and those who only follow', async () => {
    const notes = { turnId: 'none', before: none, notes: none }
    await expect(saveTurnNotes(bed.world, bed.facilitator, 'w', notes)).rejects.toMatchObject({
      reason: 'noTurn',
    })
    await expect(save(bed.member, { noteA: 'x' })).rejects.toMatchObject({ code: 'forbidden' })
  })
})
