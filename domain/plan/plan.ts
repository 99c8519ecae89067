import type { Deadline } from '../deadline/deadline'
import type { PartyMention } from '../party/party'

export const ACTIVITY_STATUSES = [
  'notStarted',
  'inProgress',
  'regular',
  'withCouncil',
  'onHold',
  'partly',
  'done',
  'dropped',
] as const

export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number]

export const PLAN_STATES = [
  'building',
  'consultation',
  'submitted',
  'approved',
  'published',
] as const

export type PlanState = (typeof PLAN_STATES)[number]

export const REPORT_AUTHORS = ['editor', 'secretary', 'party'] as const

/** Who reported, without a name; a `party` was asked by link. */
export type ReportAuthor = (typeof REPORT_AUTHORS)[number]

/** A report on progress; append-only. `at` is an ISO instant, null where a document gave no date. */
export type ProgressReport = {
  text: string
  /** What the activity's status became; null where the report left it as it was. */
  status: ActivityStatus | null
  /** What it reports on, as written: a year, a half-year, a month. May be empty. */
  period: string
  /** An http or https address, empty where none was given. */
  evidence: string
  authorRole: ReportAuthor
  /** Whether it is for everybody, or for the organisation alone. */
  public: boolean
  at: string | null
}

/** One activity as a reader sees it. `number` is live; `numberAsWritten` is that of an imported document. */
export type Activity = {
  id: string
  number: string
  numberAsWritten: string | null
  goalId: string | null
  text: string
  description: string
  deadlineRaw: string
  deadline: Deadline
  parties: readonly PartyMention[]
  target: string
  status: ActivityStatus
  progress: readonly ProgressReport[]
  /** The number it was approved under, which it keeps; null before its first approval. */
  approvedNumber: string | null
  /** Left out by an amendment: it keeps its place and its number as "välja jäetud". */
  isStruck: boolean
  /** Counts saved changes; a save that names an older one is a conflict. */
  version: number
}

export type Goal = { id: string; text: string }

export type Chapter = {
  id: string
  /** Position in the plan, from 1. */
  number: number
  numberAsWritten: string | null
  title: string
  goals: readonly Goal[]
  activities: readonly Activity[]
}

/** The decision named at the head of a plan; each field as written, empty where it is still to be filled. */
export type ApprovalHeader = {
  body: string
  date: string
  sitting: string
  agendaItem: string
  instrument: string
  /**
   * The decision is that of the document which was imported: it approved the plan that is in force
   * while the next one is being built. The decision on this plan itself has none.
   */
  inForce?: true
}

export type Plan = {
  id: string
  organisation: string
  title: string
  preamble: string
  state: PlanState
  approval: ApprovalHeader | null
  chapters: readonly Chapter[]
}
