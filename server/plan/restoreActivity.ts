import { insertActivity } from '../../domain/plan/move'
import { revisionActivities } from '../../domain/plan/revision'
import { Refusal } from '../../domain/refusal'
import type { Activity } from '../../prisma/generated/client'
import { authorizePlan } from '../authorize'
import { reinstatePromotionsOf } from '../board/promotionRecords'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { nudgePlan } from './nudgePlan'
import { readApprovedNumbers, readPlanOrder, writePlanOrder } from './planOrder'
import { contentOf, readLastRevision } from '../approval/readLastRevision'

/**
 * Brings a deleted activity back to its place, with its origin, or takes up one that this amendment
 * left out. Nothing happens where it is there.
 *
 * @throws Refusal `conflict` `activityStruck` where a decision approved that it is left out
 */
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
    const { deletedAt } = activity
    if (activity.struckAt !== null) await takeUp(tx, activity)
    if (deletedAt !== null) await bringBack(tx, activity, deletedAt)
  })
  await nudgePlan(deps, planId, activityId)
}

async function takeUp(tx: Queries, { id, planId, approvedNumber }: Activity): Promise<void> {
  const last = await readLastRevision(tx, planId)
  const activities = last ? revisionActivities(contentOf(last)) : []
  if (activities.find((activity) => activity.id === id)?.isStruck) {
    throw new Refusal('conflict', 'activityStruck', { number: approvedNumber ?? '' })
  }
  await tx.activity.update({ where: { id }, data: { struckAt: null } })
}

async function bringBack(tx: Queries, activity: Activity, deletedAt: Date): Promise<void> {
  const { id, planId, chapterId, position } = activity
  const before = await tx.activity.count({
    where: { chapterId, deletedAt: null, position: { lt: position } },
  })
  const order = await readPlanOrder(tx, planId)
  const approved = await readApprovedNumbers(tx, planId)
  await tx.activity.update({ where: { id }, data: { deletedAt: null } })
  await writePlanOrder(tx, insertActivity(order, id, chapterId, before, approved))
  await reinstatePromotionsOf(tx, id, deletedAt)
}
