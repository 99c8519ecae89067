import { promotionKey } from '../../domain/plan/promotion'
import type { Queries } from '../db'

/** The activity goes: its promotions are withdrawn, their records stay and the cards are ready again. */
export async function withdrawPromotionsOf(
  tx: Queries,
  activityId: string,
  now: Date,
): Promise<void> {
  await tx.promotion.updateMany({
    where: { activityId, activeKey: { not: null } },
    data: { activeKey: null, withdrawnAt: now },
  })
}

/** The activity is back: so are the promotions that went with it, unless the draft was promoted anew. */
export async function reinstatePromotionsOf(
  tx: Queries,
  activityId: string,
  goneAt: Date,
): Promise<void> {
  const withdrawn = await tx.promotion.findMany({ where: { activityId, withdrawnAt: goneAt } })
  for (const { id, boardId, cardId, planId } of withdrawn) {
    const activeKey = promotionKey(boardId, cardId, planId)
    const taken = await tx.promotion.count({ where: { activeKey } })
    if (taken === 0)
      await tx.promotion.update({ where: { id }, data: { activeKey, withdrawnAt: null } })
  }
}
