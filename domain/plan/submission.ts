import { planGaps, type Gap } from './completeness'
import type { Plan } from './plan'
import type { Compared, DeadlineChange } from './revisionDiff'
import { revisionDiff } from './revisionDiff'

/** What needs a reason before a plan is submitted: a gap, or an approved deadline that was moved. */
export type SubmissionPoint = {
  activityId: string
  number: string
  gap: Gap | 'deadlineMoved'
}

/**
 * The points of a plan: its gaps, then its moved deadlines, each in the order of the activities.
 *
 * @param moved of `movedDeadlines`
 */
export function submissionPoints(
  plan: Pick<Plan, 'chapters'>,
  moved: readonly DeadlineChange[],
): SubmissionPoint[] {
  return [
    ...planGaps(plan),
    ...moved.map(({ id, number }) => {
      return { activityId: id, number, gap: 'deadlineMoved' as const }
    }),
  ]
}

/** The deadlines that an amendment moved; none at the first approval. */
export function movedDeadlines(approved: Compared | null, now: Compared): DeadlineChange[] {
  return approved === null ? [] : revisionDiff(approved, now).moved
}
