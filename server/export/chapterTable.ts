import { Paragraph, ShadingType, TableCell, TextRun, WidthType, type Table } from 'docx'
import { progressText } from '../../domain/export/progressText'
import { shownStatus } from '../../domain/progress/shownStatus'
import { partiesText } from '../../domain/party/partiesText'
import type { Activity, Chapter, Plan } from '../../domain/plan/plan'
import { COLOURS, TEXT_WIDTH } from './docxStyle'
import { docxTable, tableRow, type TableColumn } from './docxTable'
import type { PlanDocxLabels } from './planDocxLabels'
import { xmlLines, xmlText } from './xmlText'

type ColumnKey =
  | 'number'
  | 'goal'
  | 'activity'
  | 'description'
  | 'deadline'
  | 'party'
  | 'target'
  | 'status'
  | 'progress'

/** A column of the tables of one plan. */
export type DocxColumn = TableColumn & { key: ColumnKey }

/** Columns that hold one short word or number have a width of their own, in twips. */
const FIXED: Readonly<Partial<Record<ColumnKey, number>>> = { number: 700, status: 1300 }

/** How the others share what is left, in the order in which they stand. */
const SHARES: Readonly<Record<ColumnKey, number>> = {
  number: 0,
  goal: 27,
  activity: 44,
  description: 30,
  deadline: 18,
  party: 26,
  target: 25,
  status: 0,
  progress: 30,
}

/** The same columns for every chapter, so that tables align; those that no activity fills are left out. */
export function docxColumns(plan: Plan, labels: PlanDocxLabels): DocxColumn[] {
  const activities = plan.chapters.flatMap((chapter) => chapter.activities)
  const needed: Readonly<Partial<Record<ColumnKey, boolean>>> = {
    goal: plan.chapters.some(({ goals }) => goals.length > 0),
    description: activities.some(({ description }) => description.trim() !== ''),
    target: activities.some(({ target }) => target.trim() !== ''),
    status: activities.some(({ status }) => status !== 'notStarted'),
  }
  const keys = (Object.keys(SHARES) as ColumnKey[]).filter((key) => needed[key] ?? true)
  const room = keys.reduce((left, key) => left - (FIXED[key] ?? 0), TEXT_WIDTH)
  const total = keys.reduce((sum, key) => sum + SHARES[key], 0)
  const width = (key: ColumnKey) => FIXED[key] ?? Math.floor((room * SHARES[key]) / total)
  return keys.map((key) => ({ key, head: labels[key], width: width(key) }))
}

/**
 * The activities of a chapter as a table. Activities of one goal that follow each other share one
 * goal cell; a goal without activities gets a row of its own.
 */
export function chapterTable(
  chapter: Chapter,
  columns: readonly DocxColumn[],
  labels: PlanDocxLabels,
): Table {
  const used = new Set(chapter.activities.map(({ goalId }) => goalId))
  const idle = chapter.goals.filter(({ id }) => !used.has(id))
  return docxTable(columns, [
    ...chapter.activities.map((activity, at) =>
      tableRow(
        columns.flatMap((column) => activityCell(chapter, at, activity, column, labels) ?? []),
      ),
    ),
    ...idle.map(({ text }) =>
      tableRow(
        columns.map((column) =>
          column.key === 'goal' ? goalCell(column, text, 1) : cell(column, ['']),
        ),
      ),
    ),
  ])
}

/** Null where the goal's cell already stands in a row above. */
function activityCell(
  chapter: Chapter,
  at: number,
  activity: Activity,
  column: DocxColumn,
  labels: PlanDocxLabels,
): TableCell | null {
  if (activity.isStruck && column.key !== 'number' && column.key !== 'goal') {
    return column.key === 'activity' ? struckCell(column, activity, labels) : cell(column, [''])
  }
  switch (column.key) {
    case 'number':
      return cell(column, [activity.number], true)
    case 'goal':
      return spanningGoal(chapter, at, activity, column)
    case 'activity':
      return cell(column, xmlLines(activity.text))
    case 'description':
      return cell(column, xmlLines(activity.description))
    case 'deadline':
      return cell(column, xmlLines(activity.deadlineRaw))
    case 'party':
      return cell(column, partyLines(activity))
    case 'target':
      return cell(column, xmlLines(activity.target))
    case 'status':
      return cell(column, [labels.statuses[shownStatus(activity)]])
    case 'progress':
      return cell(column, xmlLines(progressText(activity.progress)))
  }
}

/** One party to a line. The comma stays, for whoever reads the cell as one text. */
function partyLines({ parties }: Activity): string[] {
  return parties.map((party, at) => {
    const text = partiesText([party])
    return at < parties.length - 1 ? `${text},` : text
  })
}

function spanningGoal(
  { goals, activities }: Chapter,
  at: number,
  { goalId }: Activity,
  column: DocxColumn,
): TableCell | null {
  const goal = goals.find(({ id }) => id === goalId)
  if (!goal) return cell(column, [''])
  if (activities[at - 1]?.goalId === goal.id) return null
  const end = activities.findIndex((other, index) => index > at && other.goalId !== goal.id)
  return goalCell(column, goal.text, (end < 0 ? activities.length : end) - at)
}

function goalCell(column: DocxColumn, text: string, rowSpan: number): TableCell {
  return new TableCell({
    width: { size: column.width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.goalFill },
    rowSpan,
    children: paragraphs(xmlLines(text), false),
  })
}

function cell(column: DocxColumn, lines: readonly string[], isStrong = false): TableCell {
  return new TableCell({
    width: { size: column.width, type: WidthType.DXA },
    children: paragraphs(lines.length > 0 ? lines : [''], isStrong),
  })
}

/** What was left out stays readable, struck through behind the word that says so. */
function struckCell(column: DocxColumn, { text }: Activity, labels: PlanDocxLabels): TableCell {
  const word = new TextRun({ text: xmlText(`– ${labels.struck} `), bold: true })
  const runs = xmlLines(text).map((line, at) => {
    return new TextRun({
      text: line,
      strike: true,
      color: COLOURS.quiet,
      ...(at > 0 && { break: 1 }),
    })
  })
  return new TableCell({
    width: { size: column.width, type: WidthType.DXA },
    children: [new Paragraph({ style: 'Cell', children: [word, ...runs] })],
  })
}

function paragraphs(lines: readonly string[], bold: boolean): Paragraph[] {
  return lines.map(
    (text) =>
      new Paragraph({ style: 'Cell', children: [new TextRun({ text: xmlText(text), bold })] }),
  )
}
