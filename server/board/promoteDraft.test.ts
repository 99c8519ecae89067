import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../deps'
import { NOBODY, onDevice, testWorld, type TestWorld } from '../testWorld'
import { followBoard } from './followBoard'
import { promoteDraft, type PromotionOrder } from './promoteDraft'
import { promoteDrafts } from './promoteDrafts'
import { readOrigins } from './readOrigins'
import { readPlaces } from './readPlaces'
import { addTestCards, draft, testWorkshop, type TestWorkshop } from './testWorkshop'
import { restoreActivity } from '../plan/restoreActivity'
import { withdrawPromotion } from './withdrawPromotion'

const into = (planId: string, cardId: string): PromotionOrder => ({
  workshopId: 'w',
  boardId: 'b',
  cardId,
  planId,
  chapterId: `${planId}c`,
})

describe('promoting a draft', () => {
  let world: TestWorld
  let people: TestWorkshop
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
  })
  afterEach(() => world.remove())

  it('makes an activity with the next number, its deadline read and its parties in order', async () => {
    const [first = '', second = ''] = await addTestCards(world, draft, {
      ...draft,
      text: 'Loome noortele nõukogu',
    })
    expect(await promoteDraft(world, people.facilitator, into('p1', first))).toMatchObject({
      outcome: 'added',
      number: '1.1',
    })
    const { activityId } = await promoteDraft(world, people.facilitator, into('p1', second))
    const activity = await world.db.activity.findUniqueOrThrow({
      where: { id: activityId },
      include: { parties: { orderBy: { position: 'asc' } } },
    })
    expect(activity).toMatchObject({
      text: 'Loome noortele nõukogu',
      deadlineRaw: '2027',
      deadlineKind: 'year',
      deadlineTo: '2027-12-31',
    })
    expect(activity.parties.map(({ raw, role }) => [raw, role])).toEqual([
      ['noorsootöötaja', 'lead'],
      ['raamatukogu', 'support'],
    ])
    expect(world.nudged).toEqual(['workshop:w', 'plan:p1', 'workshop:w', 'plan:p1'])
  })

  it('gives one activity however often and by whomever it is asked at once', async () => {
    const [card = ''] = await addTestCards(world, draft)
    const second = await world.account('fiona')
    await world.db.workshopMember.create({
      data: { workshopId: 'w', accountId: 'fiona', role: 'facilitator' },
    })
    await world.db.organisationMember.create({
      data: { organisationId: 'p1o', accountId: 'fiona', role: 'editor' },
    })
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        promoteDraft(world, index % 2 ? second : people.facilitator, into('p1', card)),
      ),
    )
    expect(outcomes.filter(({ outcome }) => outcome === 'added')).toHaveLength(1)
    expect(new Set(outcomes.map(({ activityId }) => activityId)).size).toBe(1)
    expect(await world.db.activity.count()).toBe(1)
  })

  it('puts one draft into several plans, with an outcome for each', async () => {
    const [card = '', empty = ''] = await addTestCards(world, draft, { ...draft, text: 'Noored' })
    await promoteDraft(world, people.facilitator, into('p2', card))
    const outcomes = await promoteDrafts(world, people.facilitator, [
      into('p1', card),
      into('p2', card),
      into('p1', empty),
    ])
    expect(outcomes).toMatchObject([
      { outcome: 'added', number: '1.1' },
      { outcome: 'already', number: '1.1' },
      { outcome: 'refused', reason: 'textTooShort' },
    ])
  })

  it('refuses several at once as a whole, where nothing is chosen or the right is missing', async () => {
    const [card = ''] = await addTestCards(world, draft)
    const [orders, { facilitator, member, stranger }] = [[into('p1', card)], people]
    await expect(promoteDrafts(world, facilitator, [])).rejects.toMatchObject({ code: 'invalid' })
    await expect(promoteDrafts(world, member, orders)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(promoteDrafts(world, stranger, orders)).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it.each<[string, (people: TestWorkshop) => Actor, string]>([
    ['nobody', () => NOBODY, 'not_found'],
    ['a stranger with an account', ({ stranger }) => stranger, 'not_found'],
    ['a participant', ({ member }) => member, 'forbidden'],
    ['another device', () => onDevice('other'), 'not_found'],
  ])('refuses %s', async (_who, actorOf, code) => {
    const [card = ''] = await addTestCards(world, draft)
    await expect(promoteDraft(world, actorOf(people), into('p1', card))).rejects.toMatchObject({
      code,
    })
    expect(await world.db.activity.count()).toBe(0)
  })

  it.each([
    ['a plan of somebody else', { planId: 'px', chapterId: 'pxc' }],
    ['a chapter of another plan', { chapterId: 'p2c' }],
    ['a board of another workshop', { boardId: 'bx' }],
    ['a draft that is gone', { cardId: 'gone' }],
  ])('refuses %s and writes nothing', async (_what, wrong) => {
    const [card = ''] = await addTestCards(world, draft)
    await world.db.organisation.create({ data: { id: 'px', name: 'X', nameKey: 'x' } })
    await world.db.plan.create({ data: { id: 'px', organisationId: 'px', title: 'X' } })
    await world.db.chapter.create({ data: { id: 'pxc', planId: 'px', position: 1, title: 'X' } })
    const order = { ...into('p1', card), ...wrong }
    await expect(promoteDraft(world, people.facilitator, order)).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await world.db.activity.count()).toBe(0)
  })

  it('is a conflict once the plan is no longer being built', async () => {
    const [card = ''] = await addTestCards(world, draft)
    await world.db.plan.update({ where: { id: 'p1' }, data: { state: 'approved' } })
    const promoting = promoteDraft(world, people.facilitator, into('p1', card))
    await expect(promoting).rejects.toMatchObject({ code: 'conflict' })
  })

  it('leaves the plan alone when the draft changes, and says that it did', async () => {
    const [card = ''] = await addTestCards(world, draft)
    const { activityId } = await promoteDraft(world, people.facilitator, into('p1', card))
    await followBoard(world, 'b')
    expect(await readPlaces(world.db, { workshopId: 'w' })).toMatchObject([
      { cardId: card, number: '1.1', organisation: 'Vald p1', changed: false },
    ])
    await world.db.card.update({
      where: { boardId_id: { boardId: 'b', id: card } },
      data: { text: 'Avame eakatele ühise ruumi', hash: 'other' },
    })
    expect(await readPlaces(world.db, { workshopId: 'w' })).toMatchObject([{ changed: true }])
    expect((await readOrigins(world.db, 'p1'))[activityId]).toMatchObject({
      workshopTitle: 'Töötuba',
      groupName: '1. grupp',
      promoted: { text: draft.text },
      current: { text: 'Avame eakatele ühise ruumi' },
      changed: true,
    })
    const activity = await world.db.activity.findUniqueOrThrow({ where: { id: activityId } })
    expect(activity.text).toBe(draft.text)
  })

  it('can be withdrawn: the activity goes, the record stays, the draft is ready again', async () => {
    const [card = ''] = await addTestCards(world, draft)
    const { activityId } = await promoteDraft(world, people.facilitator, into('p1', card))
    await withdrawPromotion(world, people.facilitator, 'w', activityId)
    expect(await readPlaces(world.db, { workshopId: 'w' })).toEqual([])
    expect(await world.db.promotion.count()).toBe(1)
    expect(await promoteDraft(world, people.facilitator, into('p1', card))).toMatchObject({
      outcome: 'added',
      number: '1.1',
    })
  })

  it('is back with its draft when the withdrawn activity is restored', async () => {
    const [card = ''] = await addTestCards(world, draft)
    const { activityId } = await promoteDraft(world, people.facilitator, into('p1', card))
    let at = world.now().getTime()
    const ticking = { ...world, now: () => new Date((at += 1)) }
    await withdrawPromotion(ticking, people.facilitator, 'w', activityId)
    await restoreActivity(ticking, people.facilitator, 'p1', { activityId })
    expect(await readPlaces(world.db, { workshopId: 'w' })).toMatchObject([{ activityId }])
  })
})
