import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NOBODY } from '../testWorld'
import { arrangeTurns } from './arrangeTurns'
import { planSeminar } from './planSeminar'
import { readSeminar } from './readSeminar'
import { plannedSeminar, seminarTestbed, type SeminarTestbed } from './testSeminar'

describe('planning the follow-up seminar', () => {
  let bed: SeminarTestbed
  beforeEach(async () => {
    bed = await seminarTestbed()
  })
  afterEach(() => bed.world.remove())

  const plan = (changes = {}) =>
    planSeminar(bed.world, bed.facilitator, 'w', { ...plannedSeminar, ...changes })
  const seminars = () => bed.world.db.seminar.count()
  const read = (actor = bed.facilitator) => readSeminar(bed.world, actor, 'w')

  it('gives each homework a turn and divides the time', async () => {
    await plan()
    const { seminar } = await read()
    expect(seminar?.turns).toMatchObject([
      { municipality: 'Vald p1', minutes: 60, begins: '13:00', state: 'waiting' },
      { municipality: 'Vald p2', minutes: 60, begins: '14:00', state: 'waiting' },
    ])
    expect(seminar?.division).toMatchObject({ each: 60, telling: 57, feedback: 3, spare: 0 })
    expect(bed.world.nudged).toContain('seminar:w')
  })

  it.each([
    ['a date before the workshop', { date: '2026-11-16' }, 'seminarBeforeWorkshop'],
    ['an end at its start', { end: '13:00' }, 'seminarEndsFirst'],
    ['an end before its start', { end: '09:00' }, 'seminarEndsFirst'],
    ['too little time', { end: '13:09' }, 'seminarTooShort'],
  ])('refuses %s with words, and plans nothing', async (_what, changes, reason) => {
    await expect(plan(changes)).rejects.toMatchObject({ code: 'invalid', reason })
    expect([await seminars(), await bed.world.db.turn.count()]).toEqual([0, 0])
  })

  it('takes the day of the workshop itself', async () => {
    await plan({ date: '2026-11-17' })
    expect(await seminars()).toBe(1)
  })

  it('says how many minutes are needed', async () => {
    const params = { count: 2, minutes: 9, needed: 10 }
    await expect(plan({ end: '13:09' })).rejects.toMatchObject({ params })
  })

  it('can be planned before there is any homework', async () => {
    await bed.world.db.homework.deleteMany()
    await plan()
    const { seminar, count } = await read()
    expect(seminar).toMatchObject({ turns: [], division: { turns: 0, spare: 120 } })
    expect(count).toBe(0)
  })

  it('gives a turn to homework that was handed out later', async () => {
    await bed.world.db.homework.delete({ where: { id: 'h2' } })
    await plan()
    await bed.world.db.homework.create({
      data: { id: 'h2', workshopId: 'w', municipalityId: 'p2m', boardId: 'hb2' },
    })
    expect((await read()).withoutTurn).toEqual(['Vald p2'])
    const refresh = { version: 1, arrangement: { verb: 'refresh' } } as const
    await arrangeTurns(bed.world, bed.facilitator, 'w', refresh)
    const { seminar, withoutTurn } = await read()
    expect(seminar?.turns.map(({ minutes }) => minutes)).toEqual([60, 60])
    expect(withoutTurn).toEqual([])
  })

  it('keeps the turns when it is planned anew, and tells who planned meanwhile', async () => {
    await plan()
    const before = await bed.turnIds()
    await plan({ version: 1, end: '14:00' })
    expect(await bed.turnIds()).toEqual(before)
    expect((await read()).seminar?.turns[0]?.minutes).toBe(30)
    const stale = { version: 1, end: '16:00' }
    await expect(plan(stale)).rejects.toMatchObject({
      code: 'conflict',
      reason: 'seminarOtherPlanned',
      params: { by: 'fred', version: 2 },
    })
    await expect(plan()).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is for hosts alone', async () => {
    const by = (actor: typeof NOBODY) => planSeminar(bed.world, actor, 'w', plannedSeminar)
    await expect(by(bed.member)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(by(bed.stranger)).rejects.toMatchObject({ code: 'not_found' })
    await expect(by(NOBODY)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('shows participants the programme, and what is open to hosts alone', async () => {
    await bed.world.db.card.create({
      data: { boardId: 'hb1', id: 'c', kind: 'draft', text: 'Ruum', sortKey: 'a', hash: 'x' },
    })
    await plan()
    const asMember = await read(bed.member)
    expect(asMember.seminar?.turns.flatMap(({ agenda }) => agenda)).toEqual([])
    const [first] = (await read()).seminar?.turns ?? []
    expect(first?.agenda).toMatchObject([
      { kind: 'draft', missing: ['text', 'deadline', 'party', 'target'] },
    ])
  })
})

describe('arranging the turns', () => {
  let bed: SeminarTestbed
  beforeEach(async () => {
    bed = await seminarTestbed()
    await planSeminar(bed.world, bed.facilitator, 'w', plannedSeminar)
  })
  afterEach(() => bed.world.remove())

  type Arrangement = Parameters<typeof arrangeTurns>[3]['arrangement']
  const arrange = async (arrangement: Arrangement, version?: number) =>
    arrangeTurns(
      bed.world,
      bed.facilitator,
      'w',
      { version: version ?? (await bed.version()), arrangement },
      () => 0.99,
    )

  it('moves and mixes them', async () => {
    const [first = ''] = await bed.turnIds()
    await arrange({ verb: 'move', turnId: first, move: 'down' })
    expect(await bed.states()).toEqual(['Vald p2: waiting', 'Vald p1: waiting'])
    await arrange({ verb: 'shuffle' })
    expect(await bed.states()).toEqual(['Vald p1: waiting', 'Vald p2: waiting'])
  })

  it('gives the time of whoever is absent to the others, and back', async () => {
    const [first = ''] = await bed.turnIds()
    const minutes = async () =>
      (await readSeminar(bed.world, bed.facilitator, 'w')).seminar?.turns.map((t) => t.minutes)
    await arrange({ verb: 'absent', turnId: first })
    expect(await minutes()).toEqual([0, 120])
    await arrange({ verb: 'present', turnId: first })
    expect(await minutes()).toEqual([60, 60])
  })

  it('refuses a stale press and a turn that is not there', async () => {
    const [first = ''] = await bed.turnIds()
    await arrange({ verb: 'absent', turnId: first })
    await expect(arrange({ verb: 'shuffle' }, 1)).rejects.toMatchObject({
      reason: 'seminarOtherArranged',
    })
    await expect(arrange({ verb: 'absent', turnId: 'none' })).rejects.toMatchObject({
      reason: 'noTurn',
    })
  })
})
