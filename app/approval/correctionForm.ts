import { z } from 'zod'

const text = z.string().trim().min(1).max(2000)

/** A clerical error of a revision, as the secretary enters it. */
export const CorrectionForm = z.object({
  intent: z.literal('correctRevision'),
  revision: z.coerce.number().int().positive(),
  number: z.string().trim().max(40).default(''),
  before: text,
  after: text,
  reason: text,
})
