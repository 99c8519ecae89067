import type { Queries } from '../db'
import { readLeftOut } from '../approval/readLeftOut'
import { readActivityNumbers } from './readActivityNumbers'
import { readCardsOf } from './readCardsOf'

/** Where a draft stands in a plan, for everyone at its board. */
export type Place = {
  boardId: string
  cardId: string
  planId: string
  activityId: string
  organisation: string
  number: string
  /** The draft says something else now than when it was added. */
  changed: boolean
  /** A decision left the activity out of the plan since. */
  isStruck: boolean
}

/** The standing promotions of a workshop's drafts, or of one board's. */
export async function readPlaces(
  tx: Queries,
  where: { workshopId: string; boardId?: string },
): Promise<Place[]> {
  const promotions = await tx.promotion.findMany({
    where: { ...where, activeKey: { not: null } },
    include: { plan: { include: { organisation: true } } },
    orderBy: { promotedAt: 'asc' },
  })
  const numbers = await readActivityNumbers(
    tx,
    promotions.map(({ activityId }) => activityId),
  )
  const leftOut = await readLeftOut(
    tx,
    promotions.map(({ activityId }) => activityId),
  )
  const cardAt = await readCardsOf(
    tx,
    promotions.map(({ boardId }) => boardId),
  )
  return promotions.map(({ boardId, cardId, planId, activityId, plan, hash }) => {
    const now = cardAt({ boardId, cardId })?.hash
    return {
      boardId,
      cardId,
      planId,
      activityId,
      organisation: plan.organisation.name,
      number: numbers.get(activityId) ?? '',
      changed: now !== undefined && now !== hash,
      isStruck: leftOut.has(activityId),
    }
  })
}
