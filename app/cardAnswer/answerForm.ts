import { z } from 'zod'

const id = z.string().min(1).max(60)

/** The buttons beside activities: each links or unlinks one. */
export const AnswerForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('linkAnswer'), activityId: id }),
  z.object({ intent: z.literal('unlinkAnswer'), activityId: id }),
])
