import { z } from 'zod'
import { ACTIVITY_STATUSES } from '../../domain/plan/plan'

/** The form by which a party that was asked reports on its activities, as many of them as it likes. */
export const ReportsForm = z.object({
  reports: z
    .array(
      z.object({
        activityId: z.string().min(1).max(40),
        report: z.string().trim().max(5000),
        reportStatus: z.union([z.enum(ACTIVITY_STATUSES), z.literal('').transform(() => null)]),
        evidence: z.string().max(3000).default(''),
      }),
    )
    .max(300),
})
