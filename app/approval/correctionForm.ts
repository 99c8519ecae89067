import { z } from 'zod'
import { isBlank } from '../../domain/text/isBlank'

const text = z
  .string()
  .trim()
  .max(2000)
  .refine((words) => !isBlank(words))

/** A clerical error of a revision, as the secretary enters it. */
export const CorrectionForm = z.object({
  intent: z.literal('correctRevision'),
  revision: z.coerce.number().int().positive(),
  number: z.string().trim().max(40).default(''),
  before: text,
  after: text,
  reason: text,
})
