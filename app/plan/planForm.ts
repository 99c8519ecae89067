import { z } from 'zod'
import { ACTIVITY_STATUSES } from '../../domain/plan/plan'

/** A text of a form; browsers send a line break as two characters. */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => value.replaceAll('\r\n', '\n'))

const id = z.string().min(1).max(40)
/** `board/card` */
const card = z.string().regex(/^[\w-]{1,60}\/[\w-]{1,60}$/)
const title = z.string().trim().min(1).max(500)
/** A field of the approval header. */
const header = text(300).default('')
const step = z.enum(['up', 'down'])
const status = z.enum(ACTIVITY_STATUSES)

/** Every form of the plan page, told apart by its `intent`. */
export const PlanForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('editPlan'),
    version: z.coerce.number().int().positive(),
    title,
    preamble: text(20_000),
    body: header,
    date: header,
    sitting: header,
    agendaItem: header,
    instrument: header,
  }),
  z.object({ intent: z.literal('takeBackPlan') }),
  z.object({ intent: z.literal('publishPlan') }),
  z.object({ intent: z.literal('amendPlan') }),
  z.object({ intent: z.literal('abandonAmendment') }),
  z.object({ intent: z.literal('addChapter'), title }),
  z.object({ intent: z.literal('editChapter'), chapterId: id, title }),
  z.object({ intent: z.literal('removeChapter'), chapterId: id }),
  z.object({ intent: z.literal('stepChapter'), chapterId: id, step }),
  z.object({
    intent: z.literal('addActivity'),
    chapterId: id,
    text: text(5000).pipe(z.string().trim().min(1)),
    deadlineRaw: text(1000).default(''),
    parties: text(5000).default(''),
  }),
  z.object({
    intent: z.literal('editActivity'),
    activityId: id,
    version: z.coerce.number().int().positive(),
    text: text(5000).pipe(z.string().trim().min(1)),
    description: text(20_000),
    deadlineRaw: text(1000),
    parties: text(5000),
    target: text(5000),
    status: status.optional(),
    goal: z.string().max(40).optional(),
    newGoal: text(5000).default(''),
  }),
  z.object({
    intent: z.literal('editGoal'),
    goalId: id,
    goalText: text(5000).pipe(z.string().trim().min(1)),
  }),
  z.object({ intent: z.literal('stepActivity'), activityId: id, step }),
  z.object({
    intent: z.literal('moveActivity'),
    activityId: id,
    chapterId: id,
    at: z.coerce.number().int().nonnegative().optional(),
  }),
  z.object({ intent: z.literal('linkAnswer'), activityId: id, card }),
  z.object({ intent: z.literal('unlinkAnswer'), activityId: id, card }),
  z.object({ intent: z.literal('deleteActivity'), activityId: id }),
  z.object({ intent: z.literal('restoreActivity'), activityId: id }),
  z.object({
    intent: z.literal('addProgress'),
    activityId: id,
    report: text(5000).pipe(z.string().trim().min(1)),
    reportStatus: z.union([status, z.literal('').transform(() => null)]),
    period: text(100).default(''),
    evidence: text(3000).default(''),
    inside: z.literal('on').optional(),
  }),
])

export type PlanForm = z.infer<typeof PlanForm>
export type PlanIntent = PlanForm['intent']
/** The forms with one of some intents. */
export type PlanFormOf<Intent extends PlanIntent> = Extract<PlanForm, { intent: Intent }>
