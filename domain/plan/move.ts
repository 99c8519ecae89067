import type { ApprovedNumbers, PlanOrder } from './numbering'

/** Where an activity goes: one place up or down in its chapter, or into a chapter, `at` from 0 or its end. */
export type Move = 'up' | 'down' | { chapterId: string; at?: number }

const NONE: ApprovedNumbers = new Map()

/**
 * The order after an activity was moved. At the edge of its chapter it stays; so it does when it,
 * or the chapter it should go to, is not in the plan. `at` counts without the activity itself. What
 * is approved stays where it is, and nothing goes before it.
 */
export function moveActivity(
  order: PlanOrder,
  activityId: string,
  move: Move,
  approved = NONE,
): PlanOrder {
  if (approved.has(activityId)) return order
  const chapter = order.find(({ activityIds }) => activityIds.includes(activityId))
  if (!chapter) return order
  if (typeof move === 'object') {
    const isThere = order.some(({ id }) => id === move.chapterId)
    if (!isThere) return order
    const rest = removeActivity(order, activityId)
    return insertActivity(rest, activityId, move.chapterId, move.at, approved)
  }
  const from = chapter.activityIds.indexOf(activityId)
  const to = move === 'up' ? from - 1 : from + 1
  if (to < freePlace(chapter.activityIds, approved)) return order
  if (to >= chapter.activityIds.length) return order
  return insertActivity(removeActivity(order, activityId), activityId, chapter.id, to)
}

/** The order without an activity; the numbers after it close up. */
export function removeActivity(order: PlanOrder, activityId: string): PlanOrder {
  return order.map((chapter) => ({
    ...chapter,
    activityIds: chapter.activityIds.filter((id) => id !== activityId),
  }))
}

/**
 * The order with an activity put into a chapter: new, or back after a deletion. `at` counts from 0
 * and is brought within the chapter, after what is approved there; without it the activity goes last.
 * A chapter that is gone leaves the order as it was.
 */
export function insertActivity(
  order: PlanOrder,
  activityId: string,
  chapterId: string,
  at = Number.POSITIVE_INFINITY,
  approved = NONE,
): PlanOrder {
  return order.map((chapter) => {
    if (chapter.id !== chapterId) return chapter
    const { length } = chapter.activityIds
    const place = Math.max(freePlace(chapter.activityIds, approved), Math.min(at, length))
    return { ...chapter, activityIds: chapter.activityIds.toSpliced(place, 0, activityId) }
  })
}

/** The first place of a chapter that no approved activity stands in or after. */
function freePlace(activityIds: readonly string[], approved: ApprovedNumbers): number {
  return activityIds.findLastIndex((id) => approved.has(id)) + 1
}
