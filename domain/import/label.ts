import { wordCount } from '../text/wordCount'
import { columnsOf, type Column } from './column'

/** What stands behind a label in a line or in brackets, and the column that the label names. */
export type Labelled = { column: Column; part: string }

const LABELLED = /^(\p{L}[\p{L} -]{0,60}):(?:\s+(.*))?$/su
const LABEL_MAX_WORDS = 4
/** What an activity says of itself under labels; a chapter or a number is no label of an activity. */
const OF_ACTIVITY: readonly Column['kind'][] = [
  'deadline',
  'party',
  'target',
  'status',
  'progress',
  'description',
]

/** A line with a label before it: `Tähtaeg: 2026`, `Responsible: town clerk`. Null for any other. */
export function readLabelled(text: string): Labelled | null {
  const [, label, part = ''] = LABELLED.exec(text) ?? []
  if (label === undefined || wordCount(label) > LABEL_MAX_WORDS) return null
  const [column] = columnsOf([label])
  return column && OF_ACTIVITY.includes(column.kind) ? { column, part } : null
}

const BRACKETS = /^(.*\S)\s*\(([^()]{1,400})\)\.?$/su

/**
 * The brackets at the end of an activity's text that name its deadline, parties and the like:
 * `… (tähtaeg: 2026, vastutaja: kantselei)`. What has no label goes on with what stands before it.
 * Null where the first has none.
 */
export function readBrackets(text: string): { text: string; cells: Labelled[] } | null {
  const [, before, inside] = BRACKETS.exec(text) ?? []
  if (before === undefined || inside === undefined) return null
  const cells: Labelled[] = []
  for (const piece of inside.split(/[,;]\s*/u)) {
    const labelled = readLabelled(piece)
    const last = cells.at(-1)
    if (labelled) cells.push(labelled)
    else if (last) cells[cells.length - 1] = { ...last, part: `${last.part}, ${piece}` }
    else return null
  }
  return { text: before, cells }
}
