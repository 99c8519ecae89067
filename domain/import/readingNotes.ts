import { readApproval } from './readApproval'
import type { PlanContext } from './planContext'
import { rowTexts } from './rowTexts'
import type { ReadingNote } from './planReading'
import type { RawChapter, RawPlan, RawRow } from './rawPlan'
import { distinctCount, sum, tally } from './tally'

/** What a person should know of a plan before it is written, beside what was met while reading. */
export function readingNotes(plan: RawPlan, context: PlanContext): ReadingNote[] {
  const chapters = plan.tables.flatMap((table) => table.chapters)
  const rows = chapters.flatMap((chapter) => chapter.rows)
  return [
    ...plan.notes,
    ...chapterNotes(chapters),
    ...rowNotes(plan, rows, context),
    ...columnNotes(plan),
    ...counted('linesLeftOver', plan.leftOver.length),
    ...(rows.length === 0 ? [{ key: 'noActivities' as const, params: {} }] : []),
  ]
}

function counted(key: ReadingNote['key'], count: number): ReadingNote[] {
  return count === 0 ? [] : [{ key, params: { count } }]
}

function chapterNotes(chapters: readonly RawChapter[]): ReadingNote[] {
  const repeats = chapters.map(({ rows }) => {
    const numbers = rows.flatMap(({ number }) => number ?? [])
    return numbers.length - distinctCount(numbers)
  })
  const numbers = chapters.flatMap(({ numberAsWritten }) => numberAsWritten ?? [])
  return [
    ...Object.entries(tally(numbers)).flatMap(([number, count]) =>
      count > 1 ? [{ key: 'chapterNumbersRepeat' as const, params: { number, count } }] : [],
    ),
    ...counted('activityNumbersRepeat', sum(repeats)),
  ]
}

function rowNotes(
  plan: RawPlan,
  rows: readonly RawRow[],
  { deadlineOf, partiesOf }: PlanContext,
): ReadingNote[] {
  const kinds = new Set(plan.tables.flatMap(({ columns }) => columns.map(({ kind }) => kind)))
  const texts = rows.map(rowTexts)
  const deadlines = texts
    .map(({ deadlineLines }) => deadlineLines)
    .filter(({ length }) => length > 0)
  const mentions = texts.flatMap(({ partyLines }) => partiesOf(partyLines))
  const names = distinctCount(mentions.map(({ name }) => name))
  const spellings = distinctCount(mentions.map(({ raw }) => raw))
  const namesParties = kinds.has('party') || kinds.has('targetAndParty')
  return [
    ...(namesParties
      ? counted(
          'activitiesWithoutResponsible',
          texts.filter(({ partyLines }) => partyLines.length === 0).length,
        )
      : []),
    ...(kinds.has('deadline')
      ? counted('activitiesWithoutDeadline', rows.length - deadlines.length)
      : []),
    ...counted(
      'deadlinesNotUnderstood',
      deadlines.filter((lines) => ['none', 'text'].includes(deadlineOf(lines).kind)).length,
    ),
    ...counted('partySpellingsJoined', spellings - names),
  ]
}

function columnNotes({ tables, headerBlocks, head }: RawPlan): ReadingNote[] {
  const unknown = tables
    .flatMap(({ columns }) => columns)
    .filter(({ name, kind }) => kind === null && name !== '')
  return [
    ...[...new Set(unknown.map(({ name }) => name))].map((column): ReadingNote => ({
      key: 'columnNotKnown',
      params: { column },
    })),
    ...counted('columnHeadsRepeated', Math.max(0, headerBlocks - expectedHeads(tables))),
    ...dateNotes(head),
  ]
}

/** Every table and every chapter may have heads of its own; more come from page breaks. */
const expectedHeads = (tables: RawPlan['tables']) =>
  Math.max(tables.length, tables.flatMap(({ chapters }) => chapters).length)

/** A document dated after its approval is a later version of what was approved. */
function dateNotes({ approval, documentDate }: RawPlan['head']): ReadingNote[] {
  if (approval === null || documentDate === null) return []
  const { date, versionDate } = readApproval(approval, documentDate).derived
  return date !== null && versionDate !== null && versionDate > date
    ? [{ key: 'dateAfterApproval', params: { date: documentDate } }]
    : []
}
