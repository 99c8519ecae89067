import { promotionKey } from '../../domain/plan/promotion'
import type { Homework, Promotion } from '../../prisma/generated/client'
import type { Queries } from '../db'

/** The promotion by which a draft of a homework is in a plan; null where it is in none. */
export type FindStanding = (cardId: string, planId: string) => Promotion | null

/**
 * Reads where the drafts of a homework are in plans, all at once. A draft is in a plan by a promotion
 * of its own, else by that of the draft it was carried from.
 */
export async function readStandings(
  tx: Queries,
  { id, boardId }: Pick<Homework, 'id' | 'boardId'>,
  planIds: readonly string[],
): Promise<FindStanding> {
  const carries = await tx.carry.findMany({ where: { homeworkId: id } })
  const originOf = new Map(carries.map((carry) => [carry.cardId, carry]))
  const boardIds = new Set([boardId, ...carries.map(({ fromBoardId }) => fromBoardId)])
  const promotions = await tx.promotion.findMany({
    where: {
      boardId: { in: [...boardIds] },
      planId: { in: [...planIds] },
      activeKey: { not: null },
    },
  })
  const standing = new Map(promotions.map((promotion) => [promotion.activeKey, promotion]))
  return (cardId, planId) => {
    const own = standing.get(promotionKey(boardId, cardId, planId))
    const origin = originOf.get(cardId)
    if (own || !origin) return own ?? null
    const { fromBoardId, fromCardId } = origin
    return standing.get(promotionKey(fromBoardId, fromCardId, planId)) ?? null
  }
}
