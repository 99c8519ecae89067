import { z } from 'zod'

/** A field that may stand in a form never, once or several times, as a list. */
export const severalOf = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one)])
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat()))
