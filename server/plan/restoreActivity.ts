import { insertActivity } from '../../domain/plan/move'
import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import { reinstatePromotionsOf } from '../board/promotionRecords'
import type { Actor, Deps } from '../deps'
import { nudgePlan } from './nudgePlan'
import { readPlanOrder, writePlanOrder } from './planOrder'

/** Brings a deleted activity back to its place, with its origin. Nothing happens where it is there. */
export async function restoreActivity(
  deps: Deps,
  actor: Actor,
  planId: string,
  { activityId }: { activityId: string },
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.edit')
    const activity = await tx.activity.findFirst({ where: { id: activityId, planId } })
    if (!activity) throw new Refusal('not_found', 'noActivity')
    const { chapterId, position, deletedAt } = activity
    if (deletedAt === null) return
    const before = await tx.activity.count({
      where: { chapterId, deletedAt: null, position: { lt: position } },
    })
    const order = await readPlanOrder(tx, planId)
    await tx.activity.update({ where: { id: activityId }, data: { deletedAt: null } })
    await writePlanOrder(tx, insertActivity(order, activityId, chapterId, before))
    await reinstatePromotionsOf(tx, activityId, deletedAt)
  })
  await nudgePlan(deps, planId, activityId)
}
