import { Refusal } from '../../domain/refusal'
import { authorizePlan, authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { refuseApproved } from '../approval/refuseApproved'
import { withdrawPromotionsOf } from './promotionRecords'

/**
 * Takes a promoted draft out of the plan while the plan is being built: the activity goes, the
 * record of the promotion stays, and the card is ready again.
 *
 * @throws Refusal `not_found` where there is no such standing promotion in the workshop, `conflict`
 *   `activityApproved` where the activity was approved: only an amendment leaves it out
 */
export async function withdrawPromotion(
  { db, now, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  activityId: string,
): Promise<void> {
  const planId = await db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'draft.promote')
    const standing = await tx.promotion.findFirst({
      where: { workshopId, activityId, activeKey: { not: null } },
      include: { activity: true },
    })
    if (!standing) throw new Refusal('not_found', 'noDraft')
    await authorizePlan(tx, actor, standing.planId, 'plan.edit')
    refuseApproved(standing.activity)
    // One moment for both: by it, `restoreActivity` finds what went with the activity.
    const goneAt = now()
    await withdrawPromotionsOf(tx, activityId, goneAt)
    await tx.activity.update({ where: { id: activityId }, data: { deletedAt: goneAt } })
    return standing.planId
  })
  nudge(`workshop:${workshopId}`)
  nudge(`plan:${planId}`)
}
