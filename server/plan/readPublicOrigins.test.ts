import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { promoteDraft } from '../board/promoteDraft'
import { readOrigins } from '../board/readOrigins'
import { SECRET_NAMES, testDecision, testHomework } from '../board/testHomework'
import { addTestCards, draft, testWorkshop, type TestWorkshop } from '../board/testWorkshop'
import { withdrawPromotion } from '../board/withdrawPromotion'
import { testWorld, type TestWorld } from '../testWorld'
import { readPublicOrigins } from './readPublicOrigins'

describe('the public origin of an activity', () => {
  let world: TestWorld
  let people: TestWorkshop
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
  })
  afterEach(() => world.remove())

  const promote = async (boardId: string, cardId: string) => {
    const order = { workshopId: 'w', boardId, cardId, planId: 'p1', chapterId: 'p1c' }
    return (await promoteDraft(world, people.facilitator, order)).activityId
  }
  const written = (text: string) =>
    addTestCards(world, { ...draft, text, author: { key: 'p-mari', name: SECRET_NAMES[0] } })
  /** An activity that stands in the plan, made by the seminar itself. */
  const activity = async (id: string) => {
    const place = { planId: 'p1', chapterId: 'p1c', position: 9 }
    await world.db.activity.create({ data: { id, ...place, text: 'Avame ruumi' } })
    return id
  }

  it('names the workshop, its day and the group', async () => {
    const [card = ''] = await written('Avame noortele ühise ruumi')
    const activityId = await promote('b', card)
    await activity('own')
    expect(await readPublicOrigins(world.db, 'p1')).toEqual({
      [activityId]: {
        workshop: 'Töötuba',
        workshopDate: '2026-11-17',
        group: '1. grupp',
        homework: null,
        seminarDate: null,
        decision: null,
      },
    })
    expect(await readPublicOrigins(world.db, 'p2')).toEqual({})
  })

  it('names the homework and the seminar that accepted it, whichever way it went', async () => {
    const [card = ''] = await written('Avame noortele ühise ruumi')
    const before = await promote('b', card)
    await testHomework(
      world,
      { fromCardId: card, cardId: 'k1' },
      { fromCardId: 'other', cardId: 'k2' },
    )
    await testDecision(world, 'k1', 'accepted', { activityId: before })
    await testDecision(world, 'k2', 'accepted', { activityId: await activity('new') })
    const way = {
      workshop: 'Töötuba',
      workshopDate: '2026-11-17',
      group: '1. grupp',
      homework: 'Vald p1',
      seminarDate: '2026-12-01',
      decision: 'accepted',
    }
    expect(await readPublicOrigins(world.db, 'p1')).toEqual({ [before]: way, new: way })
    // Inside the same way is told beside what the draft said.
    expect((await readOrigins(world.db, 'p1'))[before]).toMatchObject({
      groupName: '1. grupp',
      homework: { municipality: 'Vald p1', accepted: { seminarDate: '2026-12-01' } },
    })
  })

  it('leaves out what the seminar took back, and what is no longer in the plan', async () => {
    const [card = ''] = await written('Avame noortele ühise ruumi')
    const withdrawn = await promote('b', card)
    await withdrawPromotion(world, people.facilitator, 'w', withdrawn)
    await testHomework(
      world,
      { fromCardId: card, cardId: 'k1' },
      { fromCardId: 'other', cardId: 'k2' },
    )
    await testDecision(world, 'k1', 'accepted', { activityId: withdrawn })
    await testDecision(world, 'k2', 'accepted', { activityId: await activity('new') })
    await testDecision(world, 'k2', 'returned', { at: '2026-12-01T11:00:00Z' })
    expect(await readPublicOrigins(world.db, 'p1')).toEqual({})
  })

  it('names nobody', async () => {
    const [card = ''] = await written('Avame noortele ühise ruumi')
    const activityId = await promote('b', card)
    await testHomework(world, { fromCardId: card, cardId: 'k1' })
    await testDecision(world, 'k1', 'accepted', { activityId })
    await world.db.account.update({ where: { id: 'fred' }, data: { name: SECRET_NAMES[1] } })
    const said = JSON.stringify(await readPublicOrigins(world.db, 'p1'))
    expect(said).toContain('1. grupp')
    for (const secret of [...SECRET_NAMES, 'fred']) expect(said).not.toContain(secret)
  })
})
