import { z } from 'zod'
import type { GivenReason } from '../../server/plan/submitPlan'

const reason = z.string().max(1000).default('')

/** The reasons of a submission: one for each point, and one for all of a kind that have none. */
export const SubmissionForm = z.object({
  points: z
    .array(z.object({ activityId: z.string().max(40), gap: z.string().max(40), reason }))
    .default([]),
  common: z.record(z.string().max(40), reason).default({}),
})

/** Every reason as it counts: its own, else the one of its kind. */
export function reasonsOf({ points, common }: z.infer<typeof SubmissionForm>): GivenReason[] {
  const shared = new Map(Object.entries(common))
  return points.map((point) => ({
    ...point,
    reason: point.reason.trim() || (shared.get(point.gap) ?? '').trim(),
  }))
}
