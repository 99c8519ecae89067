import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { promotionKey } from '../domain/plan/promotion'
import { readBoard } from './board/readBoard'
import { readPromotionDesk } from './board/readPromotionDesk'
import { testWorkshop, type TestWorkshop } from './board/testWorkshop'
import type { Db } from './db'
import type { Deps } from './deps'
import { readHomework } from './homework/readHomework'
import { testHomework } from './homework/testHomework'
import { readPlan } from './plan/readPlan'
import { previewResponse } from './response/previewResponse'
import { testWorld, type TestWorld } from './testWorld'

const FEW = 30

/**
 * Where each card, promotion or copy brought the whole board or homework along that it is on, a board of a thousand cards took
 * five seconds to read and its plan half a minute, and live documents waited for it. So what is read is counted.
 */
describe('what a page reads of a workshop', () => {
  let world: TestWorld
  let people: TestWorkshop
  beforeEach(async () => {
    world = await testWorld()
    people = await testWorkshop(world)
    await testHomework(world, 1)
    await testHomework(world, 2)
    await world.db.homework.updateMany({ data: { state: 'submitted' } })
  })
  afterEach(() => world.remove())

  const pages: [string, (deps: Deps) => Promise<unknown>][] = [
    ['a plan', (deps) => readPlan(deps, people.facilitator, 'p1')],
    ['a board', (deps) => readBoard(deps, people.member, 'b')],
    ['the desk', (deps) => readPromotionDesk(deps, people.facilitator, 'w')],
    ['the response', (deps) => previewResponse(deps, people.facilitator, 'w')],
    ['a homework', (deps) => readHomework(deps, people.facilitator, 'h1')],
  ]
  it.each(pages)('grows as the workshop does, and not as its square: %s', async (_name, read) => {
    const objectsRead = async () => {
      const counted = countingReads(world.db)
      await read({ ...world, db: counted.db })
      return counted.objects()
    }
    await addDrafts(world, 0, FEW)
    const little = await objectsRead()
    await addDrafts(world, FEW, 4 * FEW)
    const much = await objectsRead()
    expect(little).toBeGreaterThan(FEW)
    expect(much).toBeLessThan(5 * little)
  })
})

/** A database that counts the objects in all that is read of it. */
function countingReads(db: Db) {
  let objects = 0
  const counting = db.$extends({
    query: {
      $allOperations: async ({ args, query }) => {
        const result: unknown = await query(args)
        objects += objectsIn(result)
        return result
      },
    },
  })
  return { db: counting as unknown as Db, objects: () => objects }
}

function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Date) return 0
  return Object.values(value).reduce<number>((sum, each) => sum + objectsIn(each), 1)
}

/** Drafts on the board `b`, each promoted into `p1`, carried to both homeworks, decided about and ended, and answered by an activity. */
async function addDrafts({ db, now }: TestWorld, from: number, to: number): Promise<void> {
  const each = <T>(make: (id: string) => T): T[] =>
    Array.from({ length: to - from }, (_, nth) => make(`c${from + nth}`))
  const said = { text: 'Avame ruumi', deadlineRaw: '', parties: '[]', hash: 'h' }
  for (const boardId of ['b', 'hb1', 'hb2']) {
    await db.card.createMany({
      data: each((id) => ({ boardId, id, kind: 'draft', sortKey: id, ...said })),
    })
  }
  await db.activity.createMany({
    data: each((id) => ({
      id,
      planId: 'p1',
      chapterId: 'p1c',
      position: Number(id.slice(1)),
      text: id,
    })),
  })
  const promotion = {
    workshopId: 'w',
    groupName: '',
    planId: 'p1',
    promotedBy: 'fred',
    promotedAt: now(),
  }
  for (const boardId of ['b', 'hb1']) {
    await db.promotion.createMany({
      data: each((cardId) => ({
        id: `${boardId}${cardId}`,
        activeKey: promotionKey(boardId, cardId, 'p1'),
        boardId,
        cardId,
        activityId: cardId,
        ...promotion,
        ...said,
      })),
    })
  }
  for (const homeworkId of ['h1', 'h2']) {
    const about = { homeworkId, ...said }
    await db.carry.createMany({
      data: each((cardId) => ({
        id: homeworkId + cardId,
        fromBoardId: 'b',
        fromCardId: cardId,
        groupName: '1. grupp',
        cardId,
        carriedAt: now(),
        ...about,
      })),
    })
  }
  const { hash: _hash, ...decided } = said
  await db.draftDecision.createMany({
    data: each((cardId) => ({
      id: cardId,
      homeworkId: 'h1',
      cardId,
      activityId: cardId,
      decision: 'accepted',
      decidedBy: 'fred',
      decidedAt: now(),
      ...decided,
    })),
  })
  await db.draftEnding.createMany({
    data: each((cardId) => ({
      boardId: 'b',
      cardId,
      ending: 'merged',
      mergedInto: 'c0',
      endedAt: now(),
    })),
  })
  await db.cardAnswer.createMany({
    data: each((cardId) => ({ boardId: 'b', cardId, activityId: cardId, linkedAt: now() })),
  })
}
