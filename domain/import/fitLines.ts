import type { CellFit } from './cellFit'
import type { Column } from './column'

const SKIPPED_COLUMN = -1
const CONTINUES_LIST = 3
const CONTINUES_LOWER_CASE = 2
const NEW_CAPITAL = -1
const NO_DEADLINE = -2
const FURTHER_TEXT = -1
const IMPOSSIBLE = Number.NEGATIVE_INFINITY

/**
 * To which column each line of one activity belongs, when the cells stand one under another and a
 * cell may run over several lines or be missing. The first line is the activity itself; columns
 * are met in their order; of all such readings the one is taken in which lines fit best by their
 * look and by how each goes on from the line before. Takes lines × columns steps.
 *
 * @returns for each line the index of its column
 */
export function fitLines(
  lines: readonly string[],
  columns: readonly Column[],
  look: CellFit,
): number[] {
  const first = Math.max(
    0,
    columns.findIndex(({ kind }) => kind === 'activity'),
  )
  let best = columns.map((_, at) => (at === first ? 0 : IMPOSSIBLE))
  const cameFrom: number[][] = []
  for (let at = 1; at < lines.length; at += 1) {
    const [text = '', before = ''] = [lines[at], lines[at - 1]]
    const steps = columns.map((column, to) =>
      bestStep(best, to, { column, text, before, first, look }),
    )
    cameFrom.push(steps.map(({ from }) => from))
    best = steps.map(({ score }) => score)
  }
  return traceBack(best, cameFrom)
}

type Target = { column: Column; text: string; before: string; first: number; look: CellFit }

function bestStep(best: readonly number[], to: number, target: Target) {
  const fit =
    target.look.fit(target.column.kind, target.text) + (to === target.first ? FURTHER_TEXT : 0)
  let step = { from: to, score: (best[to] ?? IMPOSSIBLE) + fit + stayFit(target) }
  for (let from = 0; from < to; from += 1) {
    const score = (best[from] ?? IMPOSSIBLE) + fit + SKIPPED_COLUMN * (to - from - 1)
    if (score > step.score) step = { from, score }
  }
  return step
}

/** What speaks for and against a line going on in the column of the line before it. */
function stayFit({ column, text, before, look }: Target): number {
  if (/[,;]$|[-–]$|(?<![\p{L}])(?:ja|ning|või|and|or|и|или)$/u.test(before)) return CONTINUES_LIST
  if (column.kind === 'deadline') return look.isDeadline(text) ? 0 : NO_DEADLINE
  if (/^\p{Ll}/u.test(text) && !/[.!?]$/u.test(before)) return CONTINUES_LOWER_CASE
  return column.kind === 'party' ? NEW_CAPITAL : 0
}

function traceBack(best: readonly number[], cameFrom: readonly (readonly number[])[]): number[] {
  let at = best.indexOf(Math.max(...best))
  const path = [at]
  for (const from of cameFrom.toReversed()) {
    at = from[at] ?? at
    path.push(at)
  }
  return path.toReversed()
}
