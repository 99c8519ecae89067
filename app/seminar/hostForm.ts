import { z } from 'zod'
import { LONGEST_NOTE } from '../../domain/seminar/turnNotes'

const Id = z.string().min(1).max(60)
const Version = z.coerce.number().int().min(1)
/** Empty, and so was it before, where nothing of it was changed. */
const Note = z
  .string()
  .default('')
  .transform((text) => text.replace(/\r\n?/gu, '\n'))
  .pipe(z.string().max(LONGEST_NOTE))
const Side = z.enum(['draft', 'plan']).optional()

const draft = { homeworkId: Id, cardId: Id }

/** Every form of the host's view, told apart by its `intent`. */
export const HostForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('stepSeminar'),
    version: Version,
    step: z.enum(['start', 'pause', 'resume', 'next', 'back', 'postpone', 'end']),
    turnId: z.string().max(60).default(''),
  }),
  z.object({
    intent: z.literal('saveNotes'),
    turnId: Id,
    noteA: Note,
    noteB: Note,
    noteC: Note,
    feedback: Note,
    noteABefore: Note,
    noteBBefore: Note,
    noteCBefore: Note,
    feedbackBefore: Note,
  }),
  z.object({
    intent: z.literal('acceptDraft'),
    ...draft,
    planId: Id,
    chapterId: z.string().max(60).default(''),
    version: Version.optional(),
    text: Side,
    deadlineRaw: Side,
    parties: Side,
    target: Side,
  }),
  z.object({ intent: z.literal('returnDraft'), ...draft, note: z.string().trim().max(4000) }),
  z.object({ intent: z.literal('dropDraft'), ...draft, reason: z.string().trim().max(4000) }),
  z.object({ intent: z.literal('takeBackDecision'), ...draft }),
])
