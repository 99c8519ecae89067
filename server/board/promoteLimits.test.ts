import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { testWorld, type TestWorld } from '../testWorld'
import { promoteDraft } from './promoteDraft'
import { addTestCards, draft, testWorkshop, type TestWorkshop } from './testWorkshop'

const order = { workshopId: 'w', boardId: 'b', planId: 'p1', chapterId: 'p1c' }

describe('a promotion', () => {
  let world: TestWorld
  let people: TestWorkshop
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
  })
  afterEach(() => world.remove())

  it.each([
    ['a text', { text: 'pikk jutt tuleb '.repeat(1000) }],
    ['a deadline', { deadlineRaw: 'kunagi '.repeat(1000) }],
    ['parties', { parties: Array.from({ length: 200 }, (_, nth) => `osapool ${nth}`) }],
  ])('is refused with more of %s than an activity can hold', async (_what, long) => {
    const [cardId = ''] = await addTestCards(world, { ...draft, ...long })
    const promoting = promoteDraft(world, people.facilitator, { ...order, cardId })
    await expect(promoting).rejects.toMatchObject({ code: 'invalid', reason: 'draftTooLong' })
    expect(await world.db.activity.count()).toBe(0)
    expect(await world.db.party.count()).toBe(0)
  })

  it.each([
    ['another workshop', 'bx'],
    ['nobody', 'none'],
  ])('opens no document of %s', async (_whose, boardId) => {
    const workshop = { title: 'X', date: '2026-11-17', timeZone: 'Europe/Tallinn' }
    await world.db.workshop.create({ data: { id: 'wx', joinCode: 'XXXXXX', ...workshop } })
    await world.db.board.create({ data: { id: 'bx', workshopId: 'wx' } })
    const read = vi.spyOn(world.documents, 'read')
    const promoting = promoteDraft(world, people.facilitator, { ...order, boardId, cardId: 'c' })
    await expect(promoting).rejects.toMatchObject({ code: 'not_found', reason: 'noBoard' })
    expect(read).not.toHaveBeenCalled()
  })
})
