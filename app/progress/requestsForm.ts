import { z } from 'zod'

/** How many days a link may be chosen to work. */
export const REQUEST_DAYS = [14, 30, 60, 90] as const

const id = z.string().min(1).max(40)

/** The forms of the page where parties are asked for progress. */
export const RequestsForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('makeRequests'),
    party: z
      .union([z.array(id).max(500), id.transform((one) => [one])])
      .optional()
      .transform((parties) => [...new Set(parties)]),
    period: z.string().trim().min(1).max(100),
    days: z.coerce.number().refine((days) => REQUEST_DAYS.some((choice) => choice === days)),
  }),
  z.object({ intent: z.literal('revokeRequest'), requestId: id }),
])
