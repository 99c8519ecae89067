import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../deps'
import { NOBODY, testWorld, type TestWorld } from '../testWorld'
import { endDraft, type EndDraft } from './endDraft'
import { followBoard } from './followBoard'
import { promoteDraft } from './promoteDraft'
import { readBoard } from './readBoard'
import { readFates } from './readFates'
import { testDecision, testHomework } from './testHomework'
import { reopenDraft } from './reopenDraft'
import { addTestCards, draft, testWorkshop, type TestWorkshop } from './testWorkshop'

const HOST = { isHost: true, municipalityId: null }

describe('ending a draft', () => {
  let world: TestWorld
  let people: TestWorkshop
  let cards: string[]
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
    cards = await addTestCards(world, draft, { ...draft, text: 'Loome noortele ruumi' }, draft, {
      ...draft,
      kind: 'note',
    })
    await followBoard(world, 'b')
    world.nudged.length = 0
  })
  afterEach(() => world.remove())

  const at = (nth: number) => cards[nth] ?? ''
  const end = (nth: number, more: Partial<EndDraft>, actor = people.facilitator) =>
    endDraft(world, actor, 'w', {
      boardId: 'b',
      cardId: at(nth),
      ending: 'parked',
      reason: '',
      mergedInto: null,
      ...more,
    })
  const fates = async () =>
    (await readFates(world.db, { workshopId: 'w', boardId: 'b' }, HOST)).map(
      ({ cardId, ended }) => [
        cards.indexOf(cardId),
        ended?.ending,
        ended?.reason,
        ended?.mergedText,
      ],
    )

  it('parks, declines with a reason and merges, and every card stays', async () => {
    await end(0, { reason: ' \u200b ' })
    await end(1, { ending: 'declined', reason: ' Ei ole valla teha ' })
    await end(2, { ending: 'merged', mergedInto: at(1) })
    expect((await fates()).sort()).toEqual([
      [0, 'parked', '', null],
      [1, 'declined', 'Ei ole valla teha', null],
      [2, 'merged', '', 'Loome noortele ruumi'],
    ])
    expect(await world.db.card.count({ where: { boardId: 'b' } })).toBe(4)
    expect(world.nudged).toEqual(['workshop:w', 'workshop:w', 'workshop:w'])
  })

  it('takes an ending back, and says another instead', async () => {
    await end(0, {})
    await end(0, { ending: 'declined', reason: 'Kallis' })
    expect(await fates()).toEqual([[0, 'declined', 'Kallis', null]])
    const where = { boardId: 'b', cardId: at(0) }
    await reopenDraft(world, people.facilitator, 'w', where)
    await reopenDraft(world, people.facilitator, 'w', where)
    expect(await fates()).toEqual([])
  })

  it.each<[string, number, (at: (nth: number) => string) => Partial<EndDraft>, string]>([
    ['declining without a reason', 0, () => ({ ending: 'declined', reason: ' ' }), 'reasonMissing'],
    [
      'declining with a reason that cannot be seen',
      0,
      () => ({ ending: 'declined', reason: '\u200b' }),
      'reasonMissing',
    ],
    ['merging into nothing', 0, () => ({ ending: 'merged' }), 'mergeTargetMissing'],
    [
      'merging into a note',
      0,
      (at) => ({ ending: 'merged', mergedInto: at(3) }),
      'mergeTargetMissing',
    ],
    [
      'merging into itself',
      0,
      (at) => ({ ending: 'merged', mergedInto: at(0) }),
      'mergeIntoItself',
    ],
    ['ending a note', 3, () => ({}), 'noDraft'],
    ['a draft of another board', 0, () => ({ boardId: 'hb' }), 'noDraft'],
  ])('refuses %s', async (_what, nth, more, reason) => {
    await expect(end(nth, more(at))).rejects.toMatchObject({ reason })
    expect(await fates()).toEqual([])
  })

  it('refuses a circle of merges', async () => {
    await end(0, { ending: 'merged', mergedInto: at(1) })
    await end(1, { ending: 'merged', mergedInto: at(2) })
    await expect(end(2, { ending: 'merged', mergedInto: at(0) })).rejects.toMatchObject({
      reason: 'mergeIntoItself',
    })
  })

  it('leaves what is in a plan or in homework to its way there', async () => {
    const order = { workshopId: 'w', boardId: 'b', planId: 'p1', chapterId: 'p1c' }
    await promoteDraft(world, people.facilitator, { ...order, cardId: at(0) })
    await testHomework(world, { fromCardId: at(1), cardId: 'k1' })
    for (const nth of [0, 1]) {
      await expect(end(nth, {})).rejects.toMatchObject({ code: 'conflict', reason: 'draftGoesOn' })
    }
  })

  it('tells where a draft was carried, and what became of it there', async () => {
    await testHomework(
      world,
      { fromCardId: at(0), cardId: 'k1' },
      { fromCardId: at(1), cardId: 'k2' },
    )
    const activityId = await world.db.activity.create({
      data: { id: 'new', planId: 'p1', chapterId: 'p1c', position: 1, text: 'Avame ruumi' },
    })
    await world.db.promotion.create({
      data: {
        id: 'p',
        activeKey: 'hb/k1/p1',
        workshopId: 'w',
        boardId: 'hb',
        cardId: 'k1',
        groupName: '',
        planId: 'p1',
        activityId: activityId.id,
        text: 'Avame ruumi',
        deadlineRaw: '',
        parties: '[]',
        hash: 'k1',
        promotedBy: 'fred',
        promotedAt: world.now(),
      },
    })
    await testDecision(world, 'k2', 'dropped', { note: 'Naabril on juba' })
    const read = await readFates(world.db, { workshopId: 'w' }, HOST)
    const carried = (nth: number) => read.find(({ cardId }) => cardId === at(nth))?.carried
    expect(carried(0)).toMatchObject([
      { municipality: 'Vald p1', places: [{ number: '1.1' }], dropped: null },
    ])
    expect(carried(1)).toMatchObject([{ places: [], dropped: 'Naabril on juba' }])
    const droppedFor = async (actor: Actor) =>
      JSON.stringify((await readBoard(world, actor, 'b')).fates).includes('Naabril on juba')
    const comesFrom = (municipalityId: string | null) =>
      world.db.participant.updateMany({ data: { municipalityId } })
    await comesFrom('p2m')
    expect(await droppedFor(people.facilitator)).toBe(true)
    expect(await droppedFor(people.member)).toBe(false)
    await comesFrom('p1m')
    expect(await droppedFor(people.member)).toBe(true)
    await comesFrom(null)
    expect(await droppedFor(people.member)).toBe(false)
    await world.db.seminar.updateMany({ data: { state: 'ended' } })
    expect(await droppedFor(people.member)).toBe(true)
  })

  it('is for the facilitator alone', async () => {
    await expect(end(0, {}, people.member)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(end(0, {}, people.stranger)).rejects.toMatchObject({ code: 'not_found' })
    await expect(end(0, {}, NOBODY)).rejects.toMatchObject({ code: 'not_found' })
    await end(0, {})
    const where = { boardId: 'b', cardId: at(0) }
    await expect(reopenDraft(world, people.member, 'w', where)).rejects.toMatchObject({
      code: 'forbidden',
    })
    const other = { id: 'w2', joinCode: 'GHIJKL', title: 'Teine', date: '2026-11-17' }
    const members = { create: { accountId: 'sam', role: 'facilitator' } }
    await world.db.workshop.create({ data: { ...other, timeZone: 'Europe/Tallinn', members } })
    await expect(reopenDraft(world, people.stranger, 'w2', where)).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await fates()).toHaveLength(1)
  })
})
