import { z } from 'zod'
import { ACTIVITY_STATUSES } from '../../domain/plan/plan'

/** The form by which a party that was asked reports on one of its activities. */
export const AnswerForm = z.object({
  activityId: z.string().min(1).max(40),
  report: z
    .string()
    .max(5000)
    .transform((value) => value.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1)),
  reportStatus: z.union([z.enum(ACTIVITY_STATUSES), z.literal('').transform(() => null)]),
  evidence: z.string().max(3000).default(''),
})
