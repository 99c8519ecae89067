import { endOfMonth, exists, monthsLater, type Day } from './calendar'
import type { Edge, Role } from './term'

export type Precision = 'day' | 'month' | 'quarter' | 'halfYear' | 'season' | 'year'

/** Clock times as `14:00`. */
export type Clock = { from: string; to: string }

/**
 * A time as it was named: `months` months from `month` of `year`, or one day of that month.
 * `bare`: a number that is not said to be a time (2035, 17.11), or a month without its year, which
 * among other words may be part of a title. `loose`: the words leave it open.
 */
export type Moment = {
  precision: Precision
  year: number | null
  month: number
  months: number
  day: number | null
  role: Role | null
  edge: Edge | null
  loose: boolean
  clock: Clock | null
  bare: boolean
  schoolYear: boolean
  /** The first number of a range whose unit stands behind the second: 2026 I–II kvartal. */
  numeral: number | null
}

/** The first and the last day of a time, or null where the calendar has no such day. */
export function boundsOf(moment: Moment): { from: Day; to: Day } | null {
  const { year, month, months, day } = moment
  if (month < 1 || month > 12) return null
  if (day !== null) {
    const only = { year, month, day }
    return exists(only) ? { from: only, to: only } : null
  }
  const from: Day = { year, month, day: 1 }
  const to = endOfMonth(monthsLater(year, month, months - 1))
  return moment.edge === null ? { from, to } : narrowed(moment.edge, from, to, months)
}

/** The first, middle or last part of a period: a third of a month, one month of anything longer. */
function narrowed(edge: Edge, from: Day, to: Day, months: number): { from: Day; to: Day } {
  if (months === 1) {
    if (edge === 'begin') return { from, to: { ...from, day: 10 } }
    if (edge === 'middle') return { from: { ...from, day: 11 }, to: { ...from, day: 20 } }
    return { from: { ...to, day: 21 }, to }
  }
  if (edge === 'begin') return { from, to: endOfMonth(from) }
  if (edge === 'end') return { from: { ...to, day: 1 }, to }
  const middle = monthsLater(from.year, from.month, Math.ceil(months / 2) - 1)
  return { from: middle, to: endOfMonth(middle) }
}
