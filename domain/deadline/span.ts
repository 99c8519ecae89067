import { isoOf, type Day } from './calendar'
import { boundsOf, type Moment } from './moment'

/**
 * A time or a range of times. `joint` says how the two ends were written: as a range, or as a list
 * of times that follow on each other.
 */
export type Span =
  | { first: Moment; last: null; joint?: undefined }
  | { first: Moment; last: Moment; joint: 'range' | 'list' }

/** The first and last day of a span; null where a day does not exist or the end precedes the start. */
export function spanBounds(span: Span): { from: Day; to: Day } | null {
  const { first, last } = span
  const start = boundsOf(first)
  const end = last ? boundsOf(last) : start
  if (!start || !end) return null
  const [from, to] = [start.from, end.to]
  if (isSchoolYear(span)) {
    return { from: { year: from.year, month: 9, day: 1 }, to: { year: to.year, month: 8, day: 31 } }
  }
  return isoOf(from) <= isoOf(to) ? { from, to } : null
}

/** Whether a span is a school year, said behind its two years or before them. */
export const isSchoolYear = ({ first, last }: Span): boolean =>
  last !== null && (first.schoolYear || last.schoolYear)

/** Whether nothing in a span says that its numbers or names are a time. */
export const isBare = ({ first, last }: Span): boolean => first.bare && (last?.bare ?? true)

/** A span whose years were left out, put into a year; the end of a range may lie in the next one. */
export function inYear(span: Span, year: number): Span {
  const first = span.first.year === null ? { ...span.first, year } : span.first
  if (!span.last) return { first, last: null }
  if (span.last.year !== null) return { ...span, first }
  const sameYear = { ...span, first, last: { ...span.last, year } }
  return spanBounds(sameYear) ? sameYear : { ...sameYear, last: { ...span.last, year: year + 1 } }
}
