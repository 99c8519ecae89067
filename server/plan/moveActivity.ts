import { moveActivity as moved, type Move } from '../../domain/plan/move'
import type { PlanOrder } from '../../domain/plan/numbering'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { findActivity, findChapter } from './findInPlan'
import { nudgePlan } from './nudgePlan'
import { readApprovedNumbers, readPlanOrder, writePlanOrder } from './planOrder'
import { refuseApproved } from '../approval/refuseApproved'

export type MoveActivity = { activityId: string; move: Move }

/**
 * Moves an activity up or down, or to a place in a chapter; numbers follow. It comes under the goal
 * of the activities it is put among. Moves at the same moment are done one after the other, each
 * on the order that the one before left.
 *
 * @throws Refusal `conflict` `activityApproved` for one that was approved: it keeps its `number`
 */
export async function moveActivity(
  deps: Deps,
  actor: Actor,
  planId: string,
  { activityId, move }: MoveActivity,
): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.edit')
    refuseApproved(await findActivity(tx, planId, activityId))
    if (typeof move === 'object') await findChapter(tx, planId, move.chapterId)
    const before = await readPlanOrder(tx, planId)
    const after = moved(before, activityId, move, await readApprovedNumbers(tx, planId))
    if (after === before) return
    await writePlanOrder(tx, after)
    await takeGoal(tx, activityId, neighbourOf(after, activityId, move))
  })
  await nudgePlan(deps, planId, activityId)
}

/** Whom a moved activity shares its goal with: the one it passed, or the one it was put after. */
function neighbourOf(order: PlanOrder, activityId: string, move: Move): string | null {
  const ids = order.find(({ activityIds }) => activityIds.includes(activityId))?.activityIds ?? []
  const at = ids.indexOf(activityId)
  const [before, after] = [ids[at - 1], ids[at + 1]]
  return (move === 'up' ? after : (before ?? after)) ?? null
}

async function takeGoal(tx: Queries, id: string, neighbourId: string | null): Promise<void> {
  const neighbour = neighbourId
    ? await tx.activity.findUnique({ where: { id: neighbourId }, select: { goalId: true } })
    : null
  await tx.activity.update({ where: { id }, data: { goalId: neighbour?.goalId ?? null } })
}
