import { completeness, type CompletenessLine } from '../../domain/plan/completeness'
import type { Plan } from '../../domain/plan/plan'
import { revisionDiff, type RevisionDiff } from '../../domain/plan/revisionDiff'
import {
  movedDeadlines,
  submissionPoints,
  type SubmissionPoint,
} from '../../domain/plan/submission'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { loadPlan } from '../plan/loadPlan'
import { contentOf, readLastRevision } from './readLastRevision'

/** A point to confirm, with the activity's text and the reason that was given before. */
export type PointToConfirm = SubmissionPoint & { text: string; reason: string }

export type SubmissionView = {
  plan: Pick<Plan, 'id' | 'title' | 'organisation'>
  facts: CompletenessLine[]
  points: PointToConfirm[]
  /** What an amendment changes; null before the first decision. */
  changes: RevisionDiff | null
}

/** What is to be looked at before a plan is submitted. */
export async function readSubmission(
  { db }: Deps,
  actor: Actor,
  planId: string,
): Promise<SubmissionView> {
  return db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.submit')
    const plan = await loadPlan(tx, planId)
    const last = await readLastRevision(tx, planId)
    const approved = last && contentOf(last)
    const activities = plan.chapters.flatMap((chapter) => chapter.activities)
    const earlier = await tx.confirmedGap.findMany({ where: { planId } })
    const { id, title, organisation } = plan
    return {
      plan: { id, title, organisation },
      facts: completeness(plan),
      points: submissionPoints(plan, movedDeadlines(approved, plan)).map((point) => ({
        ...point,
        text: activities.find((activity) => activity.id === point.activityId)?.text ?? '',
        reason:
          earlier.find(
            ({ activityId, gap }) => activityId === point.activityId && gap === point.gap,
          )?.reason ?? '',
      })),
      changes: approved && revisionDiff(approved, plan),
    }
  })
}
