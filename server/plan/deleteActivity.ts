import { authorizePlan } from '../authorize'
import { withdrawPromotionsOf } from '../board/promotionRecords'
import type { Actor, Deps } from '../deps'
import { findActivity } from './findInPlan'
import { nudgePlan } from './nudgePlan'

/**
 * Takes an activity out of the plan; it can be restored. A draft that it came from is ready to be
 * promoted again. One that was approved is left out instead: it keeps its place, number and origin.
 */
export async function deleteActivity(
  deps: Deps,
  actor: Actor,
  planId: string,
  { activityId }: { activityId: string },
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.edit')
    const { id, approvedNumber, struckAt } = await findActivity(tx, planId, activityId)
    if (approvedNumber !== null) {
      await tx.activity.update({ where: { id }, data: { struckAt: struckAt ?? deps.now() } })
      return
    }
    const deletedAt = deps.now()
    await tx.activity.update({ where: { id }, data: { deletedAt } })
    await withdrawPromotionsOf(tx, id, deletedAt)
  })
  await nudgePlan(deps, planId, activityId)
}
