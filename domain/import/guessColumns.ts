import { textOf, type Cell } from './block'
import { createCellFit } from './cellFit'
import type { Column } from './column'
import type { ColumnKind } from './columnKind'
import { wordCount } from '../text/wordCount'

type Sample = { index: number; texts: readonly string[]; words: number }

/**
 * The columns of rows that have no heads, by what stands in them: numbers, deadlines, the longest
 * text as the activity, short lists as parties. What cannot be told has no kind.
 */
export function guessColumns(rows: readonly (readonly Cell[])[]): Column[] {
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
  assign('activity', free().sort((a, b) => b.words - a.words)[0])
  assign(
    'party',
    free().find(({ texts }) => mostly(texts, (text) => look.fit('party', text) > 0)),
  )
  return samples.map(({ index }) => ({ name: '', kind: kinds.get(index) ?? null }))
}

function sampleOf(rows: readonly (readonly Cell[])[], index: number): Sample {
  const texts = rows.map((cells) => textOf(cells[index])).filter(Boolean)
  return { index, texts, words: texts.reduce((sum, text) => sum + wordCount(text), 0) }
}

const mostly = (texts: readonly string[], test: (text: string) => boolean) =>
  texts.length > 0 && texts.filter(test).length * 3 >= texts.length * 2

const isNumber = (text: string) => /^\d{1,3}(?:\.\d{1,3})*[.)]?$/u.test(text)
