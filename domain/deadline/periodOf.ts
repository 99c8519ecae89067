import { daysInMonth } from './calendar'

/** First month, number of months and the ISO 8601-2 number of each part of a year that has one. */
const PARTS: readonly (readonly [month: number, months: number, code: number])[] = [
  [3, 3, 21],
  [6, 3, 22],
  [9, 3, 23],
  [12, 3, 24],
  [1, 3, 33],
  [4, 3, 34],
  [7, 3, 35],
  [10, 3, 36],
  [1, 6, 40],
  [7, 6, 41],
]

/**
 * The ISO 8601 value of the one period that two days enclose: `2026`, `2026-05`, or as ISO 8601-2
 * counts the parts of a year: `2026-21` to `-24` for spring, summer, autumn and winter, `-33` to
 * `-36` for the quarters, `-40` and `-41` for the halves. Where the year is not known the value
 * begins with `-`, as in `--05`. Null where the days enclose no such period.
 */
export function periodOf(from: string, to: string): string | null {
  const [start, end] = [read(from), read(to)]
  if (!start || !end || start.day !== 1) return null
  if (end.day !== daysInMonth(end.year, end.month)) return null
  const years = (end.year ?? 0) - (start.year ?? 0)
  const months = years * 12 + end.month - start.month + 1
  if (months === 1) return from.slice(0, -3)
  if (months === 12 && start.month === 1 && start.year !== null) return from.slice(0, 4)
  const part = PARTS.find(([month, length]) => month === start.month && length === months)
  return part ? `${start.year === null ? '-' : from.slice(0, 4)}-${part[2]}` : null
}

function read(day: string): { year: number | null; month: number; day: number } | null {
  const found = /^(\d{4}|-)-(\d\d)-(\d\d)$/u.exec(day)
  if (!found) return null
  const [, year, month, date] = found
  return { year: year === '-' ? null : Number(year), month: Number(month), day: Number(date) }
}
