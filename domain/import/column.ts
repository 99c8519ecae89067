import { parseDeadline } from '../deadline/parseDeadline'
import { textOf, type Cell } from './block'
import { columnKindOf } from './columnKind'
import type { ColumnKind, HeadKind } from './columnWords'
import { wordCount } from '../text/wordCount'
import { readBullet, readLevels, readOneLevel } from './itemNumber'

/** One column of a table: its head as written and what it holds, null where that is not known. */
export type Column = { name: string; kind: ColumnKind | null }

/** The columns in the order that paragraphs of a plan without heads are taken to follow. */
export const USUAL_COLUMNS: readonly Column[] = [
  { name: '', kind: 'activity' },
  { name: '', kind: 'deadline' },
  { name: '', kind: 'party' },
  { name: '', kind: 'progress' },
]

const COLUMNS_MAX = 40
const HEAD_MAX_CHARACTERS = 120

/** The columns that a row of heads announces, or null when the row is not one. */
export function readHeaderRow(cells: readonly Cell[]): Column[] | null {
  const names = cells.map(textOf)
  const written = names.filter(Boolean)
  if (written.length < 2 || written.length > COLUMNS_MAX) return null
  if (written.some((name) => name.length > HEAD_MAX_CHARACTERS)) return null
  const columns = columnsOf(names)
  const known = columns.flatMap(({ kind }) => (kind === null ? [] : [kind]))
  const isHeader =
    new Set(known).size >= 2 &&
    known.length * 2 >= written.length &&
    columns.some(({ name, kind }) => kind !== null && wordCount(name) <= 2) &&
    !written.some(isContent)
  return isHeader ? withActivity(columns) : null
}

/** What a head of a column never is: a sentence, a listed or numbered activity, a label with what it says, a deadline. */
function isContent(name: string): boolean {
  if (readBullet(name) !== null || /:\s+\S/u.test(name)) return true
  if (/[.;,:]$/u.test(name) && wordCount(name) > 2) return true
  if (readLevels(name) !== null || readOneLevel(name) !== null) return true
  const { kind, subject } = parseDeadline(name)
  return subject === undefined && !['none', 'text', 'empty'].includes(kind)
}

/** What columns of these heads hold. */
export const columnsOf = (names: readonly string[]): Column[] =>
  withOneOfEach(withoutMeasures(names.map((name) => ({ name, kind: columnKindOf(name) }))))

/** Measures are activities; before a column of activities they are their goals, or a column of their own. */
function withoutMeasures(heads: readonly { name: string; kind: HeadKind | null }[]): Column[] {
  const group = heads.some(({ kind }) => kind === 'goal') ? null : 'goal'
  const activity = heads.findIndex(({ kind }) => kind === 'activity')
  return heads.map(({ name, kind }, at) => {
    if (kind !== 'measure') return { name, kind }
    return { name, kind: at < activity ? group : 'activity' }
  })
}

const SINGLE: readonly (ColumnKind | null)[] = ['number', 'chapterNumber', 'chapter', 'goal']

/** A row has one number, one chapter and one goal; a further column of these is kept as it is. */
function withOneOfEach(columns: readonly Column[]): Column[] {
  return columns.map(({ name, kind }, at) => {
    const isFirst = columns.findIndex((column) => column.kind === kind) === at
    return { name, kind: isFirst || !SINGLE.includes(kind) ? kind : null }
  })
}

/** Every table has an activity column: a second one describes, and where none is named another serves. */
function withActivity(columns: readonly Column[]): Column[] {
  const at = columns.findIndex(({ kind }) => kind === 'activity')
  if (at >= 0) {
    return columns.map((column, index) =>
      column.kind === 'activity' && index !== at ? { ...column, kind: 'description' } : column,
    )
  }
  const stand = (['description', 'target', 'goal', null] as const)
    .map((kind) => columns.findIndex((column) => column.kind === kind))
    .find((index) => index >= 0)
  return columns.map((column, index) =>
    index === stand ? { ...column, kind: 'activity' } : column,
  )
}

/**
 * The columns whose heads stand one under another, a paragraph each, from the first of these
 * texts on; null when fewer than two stand there or no activity is among them.
 */
export function readHeaderRun(texts: readonly string[]): Column[] | null {
  const run: Column[] = []
  for (const name of texts) {
    const kind = isPlainHead(name) ? (columnsOf([name])[0]?.kind ?? null) : null
    const known = kind !== null && !run.some((column) => column.kind === kind)
    if (!known && !isShouted(name, run)) break
    run.push({ name, kind: known ? kind : null })
  }
  while (run.at(-1)?.kind === null) run.pop()
  return run.length >= 2 && run.some(({ kind }) => kind === 'activity') ? run : null
}

const isPlainHead = (text: string) => wordCount(text) <= 3 && !/\d|[.,;:]$/u.test(text)

/** An unknown head among others that are all written in capitals. */
const isShouted = (text: string, run: readonly Column[]) =>
  run.length > 0 &&
  isPlainHead(text) &&
  /\p{Lu}{3}/u.test(text) &&
  text === text.toUpperCase() &&
  run.every(({ name }) => name === name.toUpperCase())

/** Whether two tables have the same columns, so that the second is the first, continued. */
export function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ name }, index) => name.toLowerCase() === b[index]?.name.toLowerCase())
  )
}
