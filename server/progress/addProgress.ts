import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { findActivity } from '../plan/findInPlan'
import { appendReport, type NewReport } from './appendReport'

export type AddProgress = NewReport & { activityId: string }

/**
 * Adds a report on an activity, dated now, in the name of the organisation's editor or secretary.
 * Reports are never changed or removed; one may come in any state of the plan.
 *
 * @throws Refusal `invalid` where it says nothing, or its evidence is no address on the web
 */
export async function addProgress(
  { db, now, nudge }: Deps,
  actor: Actor,
  planId: string,
  { activityId, ...report }: AddProgress,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { roles } = await authorizePlan(tx, actor, planId, 'progress.report')
    const { id } = await findActivity(tx, planId, activityId)
    const authorRole = roles.includes('editor') ? 'editor' : 'secretary'
    const reporter = { authorRole, requestId: null, accountId: actor.accountId } as const
    await appendReport(tx, id, report, reporter, now())
  })
  nudge(`plan:${planId}`)
}
