import type { Deadline, Recurrence } from '../deadline/deadline'
import type { LeftOverLine } from '../text/leftOverLine'
import type { ColumnKind } from './columnWords'

/** Every note a reading can carry; the catalogues have a sentence for each. */
export const NOTE_KEYS = [
  'activitiesWithoutResponsible',
  'activitiesWithoutDeadline',
  'deadlinesNotUnderstood',
  'goalContinuedOverPageBreak',
  'activityContinuedOverPageBreak',
  'cellContinuedOverPageBreak',
  'chapterNumbersRepeat',
  'columnHeadsRepeated',
  'columnNotKnown',
  'columnsGuessed',
  'dateAfterApproval',
  'activityNumbersRepeat',
  'partySpellingsJoined',
  'linesLeftOver',
  'noActivities',
] as const

export type NoteKey = (typeof NOTE_KEYS)[number]

/** What a person should know before the plan is written; `params` fill the sentence's gaps. */
export type ReadingNote = { key: NoteKey; params: Readonly<Record<string, string | number>> }

/** The decision named at the head of a plan; each part as written, empty where it is not there. */
export type ApprovalReading = {
  status: string
  raw: string
  body: string
  dateRaw: string
  sessionRaw: string
  agendaItemRaw: string
  instrument: string
  derived: {
    date: string | null
    sessionNumber: number | null
    agendaItemNumber: number | null
    body: string
    instrument: string
    versionDate: string | null
  }
}

/** Cells that only some plans have; a key is there when the plan has such a column and text in it. */
export type FurtherCells = {
  goal?: string
  description?: string
  target?: string
  status?: string
  /** Texts under heads that are not known, by head. */
  other?: Record<string, string>
}

export type ChapterActivity = FurtherCells & {
  number: string | null
  text: string
  deadlineRaw: string
  deadlineLines: string[]
  partiesRaw: string
  partyLines: string[]
  parties: string[]
  progress: string
  derived: { deadline: Deadline; partiesNormalised: string[] }
}

export type ChapterReading = {
  derived: { number: number }
  numberAsWritten: string | null
  title: string
  /** The goals of a chapter that has some, in their order. */
  goals?: string[]
  activities: ChapterActivity[]
}

type Reading = { title: string; notes: ReadingNote[]; leftOver: LeftOverLine[] }

/** A plan of chapters with activities: the shape of most municipalities' plans. */
export type ChaptersReading = Reading & {
  documentDate: string | null
  approval: ApprovalReading | null
  preamble: string
  columns: string[]
  chapters: ChapterReading[]
  derived: {
    municipality: string | null
    period: string | null
    columnMap: Record<string, ColumnKind>
    headerBlocks: number
    counts: {
      chapters: number
      activities: number
      perChapter: number[]
      distinctDeadlineRaw: number
      partyMentions: number
      distinctPartiesRaw: number
      distinctPartiesNormalised: number
    }
    deadlineForms: Record<string, number>
    partyFrequency: Record<string, number>
  }
}

/** A phrase in a target that names a time, and how it reads. */
export type DeadlineHint = {
  raw: string
  kind: Deadline['kind']
  from?: string
  to?: string | null
  unit?: Recurrence['unit']
  every?: number
  times?: number | [number, number]
}

/** A row of a table without goals and sections. */
export type TableRow = Omit<FurtherCells, 'goal' | 'target'> & {
  line: number
  number?: string
  activity: string
  responsibleRaw: string
  responsible: string[]
  targetLevel?: string
  deadlineRaw?: string
  progress?: string
}

/** An activity under a goal. `targetAndResponsibleRaw` is there when the two share a cell. */
export type GoalActivity = Omit<FurtherCells, 'goal' | 'target'> & {
  lines: number[]
  number?: string
  text: string
  targetAndResponsibleRaw?: string
  targetParts?: string[]
  targetLevel?: string
  responsibleRaw?: string
  responsible: string[]
  deadlineRaw?: string
  progress?: string
  goal: string
  goalInherited: boolean
  derived: {
    index: number
    responsible?: { people: string[]; alternative?: string; qualifier?: string }
    deadlineHints?: DeadlineHint[]
    metricsRaw?: string[]
  }
}

/** A goal and the activities it spans; the text is empty where activities stand under no goal. */
export type GoalReading = {
  lines: number[]
  text: string
  textParts?: string[]
  activities: GoalActivity[]
}

export type SectionReading = {
  line: number
  numberAsWritten?: string
  title: string
  goals: GoalReading[]
}

export type RowsTable = { caption: string | null; columns: string[]; rows: TableRow[] }
export type SectionsTable = {
  caption: string | null
  columns: string[]
  sections: SectionReading[]
}

/** A plan of tables whose activities stand under goals: the shape of associations' yearly plans. */
export type TablesReading = Reading & {
  documentDate?: string
  approval?: ApprovalReading
  preamble: string[]
  tables: (RowsTable | SectionsTable)[]
  derived: {
    organisation: string | null
    organisationKind: string | null
    year: number | null
    counts: {
      table1Activities: number
      sections: number
      goals: number
      activities: number
      perSection: [title: string, goals: number, activities: number][]
      goalsSpanningSeveralActivities: number
      activitiesWithInheritedGoal: number
      activitiesWithEmptyTargetCell: number
      activitiesWithoutResponsible: number
      distinctResponsibleRaw: number
      distinctResponsibleNormalised: number
      activitiesWithTimeHintInTarget: number
      metricPhrases: number
    }
    responsibleFrequency: Record<string, number>
  }
}

/** What was read from a document, in one of two shapes, with notes and what was not understood. */
export type PlanReading = ChaptersReading | TablesReading
