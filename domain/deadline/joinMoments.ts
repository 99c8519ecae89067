import { dayAfter, isoOf } from './calendar'
import { boundsOf, type Moment } from './moment'
import type { Span } from './span'

/**
 * Two times as one span. What the first leaves out it takes from the second (`16.–26. mail 2026`,
 * `13.03 – 12.04.2018`), and the second its year from the first. Null where they do not belong
 * together: a day without month, or a list with a gap in it.
 */
export function joinMoments(
  first: { moment: Moment } | { open: number },
  second: Moment,
  joint: 'range' | 'list',
): Span | null {
  const start = 'open' in first ? fromNumeral(first.open, second) : completed(first.moment, second)
  if (!start || (start.precision === 'year' && second.year === null)) return null
  const [from, to] = withYears(start, second)
  if (joint === 'list' && !follows(from, to)) return null
  return { first: from, last: to, joint }
}

/** A moment with an open number in it (2026 I–II kvartal) gets the unit of the second. */
function completed(moment: Moment, second: Moment): Moment | null {
  if (moment.numeral === null) return moment
  const counted = fromNumeral(moment.numeral, second)
  return counted && { ...counted, year: moment.year }
}

function fromNumeral(value: number, second: Moment): Moment | null {
  const plain = { ...second, role: null, edge: null, clock: null, numeral: null }
  if (second.precision === 'day') return { ...plain, day: value }
  if (second.precision !== 'quarter' && second.precision !== 'halfYear') return null
  return { ...plain, month: (value - 1) * second.months + 1 }
}

/** Both ends with their years: a year said once holds for both, unless the range crosses New Year. */
function withYears(first: Moment, second: Moment): [Moment, Moment] {
  const backwards = first.month > second.month
  if (first.year === null && second.year !== null && first.precision !== 'year') {
    return [{ ...first, year: second.year - (backwards ? 1 : 0) }, second]
  }
  if (second.year === null && first.year !== null) {
    return [first, { ...second, year: first.year + (backwards ? 1 : 0) }]
  }
  return [first, second]
}

/** Whether the second of two times begins the day after the first ends. */
function follows(first: Moment, second: Moment): boolean {
  const [before, after] = [boundsOf(first), boundsOf(second)]
  return before !== null && after !== null && isoOf(dayAfter(before.to)) === isoOf(after.from)
}
