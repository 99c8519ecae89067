import type { LeftOverLine } from '../text/leftOverLine'
import type { ActivityStatus, ApprovalHeader } from '../plan/plan'
import type { PartyMention } from '../party/party'
import type {
  ApprovalReading,
  ChapterActivity,
  ChapterReading,
  ChaptersReading,
  GoalActivity,
  PlanReading,
  ReadingNote,
  RowsTable,
  SectionReading,
  SectionsTable,
  TableRow,
  TablesReading,
} from './planReading'
import { partyReader, type PartyReader } from './partyReader'
import { isUnsaidStatus, readStatus } from './readStatus'

export type DraftActivity = {
  numberAsWritten: string | null
  /** The key of a goal of the same chapter. */
  goalKey: string | null
  text: string
  description: string
  deadlineRaw: string
  partiesRaw: string
  parties: PartyMention[]
  target: string
  progressText: string
  /** Null where the document has no status that is known. */
  status: ActivityStatus | null
}

/** `key` is unique within the chapter. */
export type DraftGoal = { key: string; text: string }

export type DraftChapter = {
  title: string
  numberAsWritten: string | null
  goals: DraftGoal[]
  activities: DraftActivity[]
}

/** What an import writes, whatever the shape of the reading. */
export type PlanDraft = {
  title: string
  preamble: string
  documentDate: string | null
  approval: ApprovalHeader | null
  chapters: DraftChapter[]
  notes: ReadingNote[]
  leftOver: LeftOverLine[]
}

/**
 * The plan that a reading becomes. A table without sections is a chapter under its caption; each
 * section of another table is a chapter. Texts under heads that are not known, and statuses that
 * are none of ours, join the description, so that nothing is lost.
 */
export function toPlanDraft(reading: PlanReading): PlanDraft {
  const isTables = 'tables' in reading
  return {
    title: reading.title,
    preamble: isTables ? reading.preamble.join('\n') : reading.preamble,
    documentDate: reading.documentDate ?? null,
    approval: approvalHeader(reading.approval ?? null),
    chapters: isTables ? tableChapters(reading) : chapters(reading),
    notes: reading.notes,
    leftOver: reading.leftOver,
  }
}

/** A word such as "approved" above blanks that nobody has filled in is no decision. */
function approvalHeader(approval: ApprovalReading | null): ApprovalHeader | null {
  if (approval === null) return null
  const { body, dateRaw, sessionRaw, agendaItemRaw, instrument } = approval
  const header = { body, date: dateRaw, sitting: sessionRaw, agendaItem: agendaItemRaw, instrument }
  return Object.values(header).some((part) => part !== '') ? header : null
}

function chapters({ chapters }: ChaptersReading): DraftChapter[] {
  const cells = chapters.flatMap(({ activities }) => activities.map(({ partyLines }) => partyLines))
  const partiesOf = partyReader(cells)
  return chapters.map((chapter) => chapterOf(chapter, partiesOf))
}

function chapterOf(chapter: ChapterReading, partiesOf: PartyReader): DraftChapter {
  const goals = new Map((chapter.goals ?? []).map((text, at) => [text, `g${at + 1}`]))
  return {
    title: chapter.title,
    numberAsWritten: chapter.numberAsWritten,
    goals: [...goals].map(([text, key]) => ({ key, text })),
    activities: chapter.activities.map((activity) => ({
      ...furtherTexts(activity),
      numberAsWritten: activity.number,
      goalKey: goals.get(activity.goal ?? '') ?? null,
      text: activity.text,
      deadlineRaw: activity.deadlineRaw,
      partiesRaw: activity.partiesRaw,
      parties: [...partiesOf(activity.partyLines)],
      target: activity.target ?? '',
      progressText: activity.progress,
    })),
  }
}

function tableChapters({ tables }: TablesReading): DraftChapter[] {
  const rows = tables.flatMap((table): (TableRow | GoalActivity)[] =>
    'rows' in table ? table.rows : activitiesOf(table),
  )
  const partiesOf = partyReader(rows.map(responsibleLines))
  return tables.flatMap((table) =>
    'rows' in table
      ? [rowsChapter(table, partiesOf)]
      : table.sections.map((section) => sectionChapter(section, table.caption, partiesOf)),
  )
}

const activitiesOf = ({ sections }: SectionsTable) =>
  sections.flatMap(({ goals }) => goals.flatMap(({ activities }) => activities))

const responsibleLines = ({ responsibleRaw = '' }: TableRow | GoalActivity) =>
  responsibleRaw === '' ? [] : [responsibleRaw]

function rowsChapter({ caption, rows }: RowsTable, partiesOf: PartyReader): DraftChapter {
  const activities = rows.map((row) => ({
    ...tableTexts(row, partiesOf),
    goalKey: null,
    text: row.activity,
  }))
  return { title: caption ?? '', numberAsWritten: null, goals: [], activities }
}

function sectionChapter(
  section: SectionReading,
  caption: string | null,
  partiesOf: PartyReader,
): DraftChapter {
  const goals = section.goals.flatMap(({ text }, at) =>
    text === '' ? [] : [{ key: `g${at + 1}`, text }],
  )
  const activities = section.goals.flatMap((goal, at) =>
    goal.activities.map((activity) => ({
      ...tableTexts(activity, partiesOf),
      goalKey: goal.text === '' ? null : `g${at + 1}`,
      text: activity.text,
    })),
  )
  const title = section.title === '' ? (caption ?? '') : section.title
  return { title, numberAsWritten: section.numberAsWritten ?? null, goals, activities }
}

function tableTexts(row: TableRow | GoalActivity, partiesOf: PartyReader) {
  return {
    ...furtherTexts(row),
    numberAsWritten: row.number ?? null,
    deadlineRaw: row.deadlineRaw ?? '',
    partiesRaw: row.responsibleRaw ?? '',
    parties: [...partiesOf(responsibleLines(row))],
    target: row.targetLevel ?? '',
    progressText: row.progress ?? '',
  }
}

/** Description and status; what has no place of its own is appended under its head. */
function furtherTexts({ description, status, other }: ChapterActivity | TableRow | GoalActivity) {
  const known = status === undefined ? null : readStatus(status)
  const appended = Object.entries(other ?? {}).map(([head, text]) =>
    head === '' ? text : `${head}: ${text}`,
  )
  const isStranger = status !== undefined && known === null && !isUnsaidStatus(status)
  const stranger = isStranger ? [status] : []
  return {
    description: [description ?? '', ...stranger, ...appended].filter(Boolean).join('\n'),
    status: known,
  }
}
