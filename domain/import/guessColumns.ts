import { textOf, type Cell } from './block'
import { createCellFit } from './cellFit'
import type { Column } from './column'
import type { ColumnKind } from './columnWords'
import { wordCount } from '../text/wordCount'

type Sample = { index: number; texts: readonly string[]; words: number }

/** Columns and whether the first of the rows holds their heads, in words that nobody here knows. */
export type GuessedColumns = { columns: Column[]; hasHeads: boolean }

/**
 * The columns of rows that have no known heads, by what stands in them: numbers, deadlines, the first
 * column of much text as the activity, short lists as parties. What cannot be told has no kind.
 */
export function guessColumns(rows: readonly (readonly Cell[])[]): GuessedColumns {
  const [first, ...others] = rows
  if (first && others.length >= HEADED_ROWS_MIN) {
    const kinds = guessKinds(others)
    if (isHeadOf(kinds, first)) {
      return {
        columns: kinds.map((kind, at) => ({ name: textOf(first[at]), kind })),
        hasHeads: true,
      }
    }
  }
  return { columns: guessKinds(rows).map((kind) => ({ name: '', kind })), hasHeads: false }
}

const HEADED_ROWS_MIN = 2
const HEAD_MAX_WORDS = 6

/** Whether a row has short words where the rows below it have numbers and deadlines, and words everywhere. */
function isHeadOf(kinds: readonly (ColumnKind | null)[], cells: readonly Cell[]): boolean {
  const look = createCellFit()
  const named = kinds.map((kind, at) => ({ kind, text: textOf(cells[at]) }))
  const told = named.filter(({ kind }) => kind === 'number' || kind === 'deadline')
  const isPlain = ({ text }: { text: string }) =>
    text !== '' && wordCount(text) <= HEAD_MAX_WORDS && !isNumber(text) && !look.isDeadline(text)
  const isNoWider = cells.slice(kinds.length).every((cell) => textOf(cell) === '')
  return told.length > 0 && isNoWider && named.every(isPlain)
}

function guessKinds(rows: readonly (readonly Cell[])[]): (ColumnKind | null)[] {
  const width = Math.max(...rows.map((cells) => cells.length))
  const samples = Array.from({ length: width }, (_, index) => sampleOf(rows, index))
  const kinds = new Map<number, ColumnKind>()
  const assign = (kind: ColumnKind, sample: Sample | undefined) => {
    if (sample) kinds.set(sample.index, kind)
  }
  const look = createCellFit()
  const free = () => samples.filter(({ index }) => !kinds.has(index))
  assign(
    'number',
    free().find(({ texts }) => mostly(texts, isNumber)),
  )
  assign(
    'deadline',
    free().find(({ texts }) => mostly(texts, look.isDeadline)),
  )
  const most = Math.max(0, ...free().map(({ words }) => words))
  assign(
    'activity',
    free().find(({ words }) => words * 2 > most),
  )
  assign(
    'party',
    free().find(({ texts }) => mostly(texts, (text) => look.fit('party', text) > 0)),
  )
  return samples.map(({ index }) => kinds.get(index) ?? null)
}

function sampleOf(rows: readonly (readonly Cell[])[], index: number): Sample {
  const texts = rows.map((cells) => textOf(cells[index])).filter(Boolean)
  return { index, texts, words: texts.reduce((sum, text) => sum + wordCount(text), 0) }
}

const mostly = (texts: readonly string[], test: (text: string) => boolean) =>
  texts.length > 0 && texts.filter(test).length * 3 >= texts.length * 2

const isNumber = (text: string) => /^\d{1,3}(?:\.\d{1,3})*[.)]?$/u.test(text)
