import type { Contender } from './contenders'
import { type Figures, median } from './figures'
import type { Line, Work } from './works'

/** What was measured, by work and contender, one entry per repetition. */
export class Results {
  readonly #runs = new Map<string, Figures[]>()

  add(work: Work, contender: Contender, figures: Figures): void {
    const key = keyOf(work, contender)
    this.#runs.set(key, [...(this.#runs.get(key) ?? []), figures])
  }

  /** The median over the repetitions; null where it was never measured. */
  medianOf(work: Work, contender: Contender, figure: string): number | null {
    const runs = this.#runs.get(keyOf(work, contender)) ?? []
    const values = runs.flatMap((figures) => figures[figure] ?? [])
    return values.length === 0 ? null : median(values)
  }

  toJSON(): Record<string, Figures[]> {
    return Object.fromEntries(this.#runs)
  }
}

const keyOf = (work: Work, contender: Contender): string => `${work.name} ${contender.name}`

/** The results as a Markdown table: a column per contender, and ours as a share of Hocuspocus's. */
export function tableOf(
  results: Results,
  works: readonly Work[],
  contenders: readonly Contender[],
): string {
  const heads = ['work', ...contenders.map(({ title }) => title), 'ours ÷ Hocuspocus', 'aim']
  const rows = works.flatMap((work) =>
    work.lines.map((line) => [
      line.label,
      ...contenders.map((contender) => show(results.medianOf(work, contender, line.figure))),
      ...compared(results, work, line, contenders),
    ]),
  )
  const separator = heads.map((_, nth) => (nth === 0 ? '---' : '---:'))
  return [heads, separator, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function compared(
  results: Results,
  work: Work,
  line: Line,
  contenders: readonly Contender[],
): [string, string] {
  const valueOf = (name: Contender['name']) => {
    const contender = contenders.find((one) => one.name === name)
    return contender ? results.medianOf(work, contender, line.figure) : null
  }
  const [ours, peer] = [valueOf('ours'), valueOf('hocuspocus')]
  const aim = aimOf(line)
  if (ours === null) return ['–', aim]
  const mark = { true: '✓', false: '✗', null: '' }[`${isMet(line, ours, peer)}`]
  const share = line.aim === 0 || peer === null || peer === 0 ? '' : (ours / peer).toFixed(2)
  return [`${share} ${mark}`.trim() || '–', aim]
}

function aimOf({ aim, most, least }: Line): string {
  if (aim === 0) return '0'
  if (aim !== undefined) return `≤ ${aim}`
  if (most !== undefined) return `at most ${most}`
  return least === undefined ? '' : `at least ${least}`
}

/** Null where nothing is asked, or there is nothing to compare with. */
function isMet({ aim, most, least }: Line, ours: number, peer: number | null): boolean | null {
  if (aim === 0) return ours === 0
  if (aim !== undefined) return peer === null || peer === 0 ? null : ours <= peer * aim
  if (most !== undefined) return ours <= most
  return least === undefined ? null : ours >= least
}

function show(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–'
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toFixed(2)))
}
