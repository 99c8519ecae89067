import { z } from 'zod'

const Id = z.string().min(1).max(40)
const Version = z.coerce.number().int().min(1)
const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const text = (max: number) => z.string().trim().max(max).default('')

/** Every form of the seminar's page, told apart by its `intent`. */
export const SeminarForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('planSeminar'),
    version: Version.optional(),
    date: z.iso.date(),
    start: Clock,
    end: Clock,
    place: text(300),
    link: text(500).pipe(z.union([z.literal(''), z.url({ protocol: /^https?$/ })])),
    feedback: z.coerce.number().int().min(0).max(60),
  }),
  z.object({
    intent: z.literal('moveTurn'),
    version: Version,
    turnId: Id,
    move: z.union([z.enum(['up', 'down']), z.coerce.number().int().min(0).max(500)]),
  }),
  z.object({ intent: z.literal('markAbsent'), version: Version, turnId: Id }),
  z.object({ intent: z.literal('markPresent'), version: Version, turnId: Id }),
  z.object({ intent: z.literal('shuffleTurns'), version: Version }),
  z.object({ intent: z.literal('refreshTurns'), version: Version }),
])
