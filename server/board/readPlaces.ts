import type { Queries } from '../db'
import { readActivityNumber } from './readActivityNumber'

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
  const places: Place[] = []
  for (const promotion of promotions) {
    const { boardId, cardId, planId, activityId, plan } = promotion
    const card = await tx.card.findUnique({ where: { boardId_id: { boardId, id: cardId } } })
    places.push({
      boardId,
      cardId,
      planId,
      activityId,
      organisation: plan.organisation.name,
      number: await readActivityNumber(tx, activityId),
      changed: card !== null && card.hash !== promotion.hash,
    })
  }
  return places
}
