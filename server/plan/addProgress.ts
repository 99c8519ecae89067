import type { ActivityStatus } from '../../domain/plan/plan'
import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { findActivity } from './findInPlan'

/** `status` is what the activity's status becomes; null leaves it as it is. */
export type AddProgress = { activityId: string; text: string; status: ActivityStatus | null }

/**
 * Adds a report on an activity, dated now. Reports are never changed or removed; one may come in any
 * state of the plan.
 *
 * @throws Refusal `invalid` where it says nothing
 */
export async function addProgress(
  { db, now, nudge }: Deps,
  actor: Actor,
  planId: string,
  { activityId, text, status }: AddProgress,
): Promise<void> {
  if (text.trim() === '') throw new Refusal('invalid', 'formIncomplete', { fields: 'report' })
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'progress.report')
    const { id } = await findActivity(tx, planId, activityId)
    const position = (await tx.progressReport.count({ where: { activityId: id } })) + 1
    await tx.progressReport.create({
      data: { id: newId(), activityId: id, position, text: text.trim(), status, reportedAt: now() },
    })
    if (status === null) return
    await tx.activity.update({
      where: { id },
      data: { status, version: { increment: 1 }, changedBy: actor.accountId },
    })
  })
  nudge(`plan:${planId}`)
}
