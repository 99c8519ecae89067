import { z } from 'zod'
import { isBlank } from '../../domain/text/isBlank'
import type { GivenReason } from '../../server/approval/submitPlan'

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
    reason: (isBlank(point.reason) ? (shared.get(point.gap) ?? '') : point.reason).trim(),
  }))
}

/** What a reason is for: an activity and what it lacks. */
export const pointKey = ({ activityId, gap }: { activityId: string; gap: string }) =>
  `${activityId}/${gap}`

/** The reasons of a refused form as they were typed, each under the key of its point. */
export function typedReasons(typed: Readonly<Record<string, string>>): Map<string, string> {
  const reasons = new Map<string, string>()
  for (let at = 0; ; at += 1) {
    const [activityId, gap, reason] = ['activityId', 'gap', 'reason'].map(
      (name) => typed[`points.${at}.${name}`],
    )
    if (activityId === undefined || gap === undefined) return reasons
    reasons.set(pointKey({ activityId, gap }), reason ?? '')
  }
}
