import type { DraftContent } from '../../domain/plan/promotion'
import type { Queries } from '../db'
import { draftOf } from './storedDraft'

/** Where an activity came from, and what its draft says now; `current` is null once the card is gone. */
export type Origin = {
  workshopId: string
  workshopTitle: string
  groupName: string
  boardId: string
  /** ISO instant. */
  promotedAt: string
  promoted: DraftContent
  current: DraftContent | null
  changed: boolean
}

/** The origins of a plan's activities, by activity id. */
export async function readOrigins(tx: Queries, planId: string): Promise<Record<string, Origin>> {
  const promotions = await tx.promotion.findMany({
    where: { planId, activeKey: { not: null } },
    include: { workshop: true, board: { include: { cards: true } } },
    // Of a draft and its copy in a homework, the later one is what the activity says.
    orderBy: { promotedAt: 'asc' },
  })
  return Object.fromEntries(
    promotions.map((promotion) => {
      const card = promotion.board.cards.find(({ id }) => id === promotion.cardId)
      const origin: Origin = {
        workshopId: promotion.workshopId,
        workshopTitle: promotion.workshop.title,
        groupName: promotion.groupName,
        boardId: promotion.boardId,
        promotedAt: promotion.promotedAt.toISOString(),
        promoted: draftOf(promotion),
        current: card ? draftOf(card) : null,
        changed: card !== undefined && card.hash !== promotion.hash,
      }
      return [promotion.activityId, origin]
    }),
  )
}
