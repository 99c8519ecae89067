/** A day of the calendar; `year` is null where nobody has said which. Months count from 1. */
export type Day = { year: number | null; month: number; day: number }

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The number of days in a month; February has 28 where the year is not known. 0 for no month. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2 && year !== null && isLeap(year)) return 29
  return LENGTHS[month - 1] ?? 0
}

/** Whether a day exists. 29 February exists as long as the year is not known. */
export function exists({ year, month, day }: Day): boolean {
  if (year === null && month === 2 && day === 29) return true
  return day >= 1 && day <= daysInMonth(year, month)
}

/** The first day of the month that lies so many months after the given one. */
export function monthsLater(year: number | null, month: number, months: number): Day {
  const index = month - 1 + months
  const later = Math.floor(index / 12)
  return {
    year: year === null ? null : year + later,
    month: (((index % 12) + 12) % 12) + 1,
    day: 1,
  }
}

/** The last day of the month a day lies in. */
export function endOfMonth({ year, month }: Day): Day {
  return { year, month, day: daysInMonth(year, month) }
}

/** The day before a day, over the ends of months and years. */
export function dayBefore({ year, month, day }: Day): Day {
  return day > 1 ? { year, month, day: day - 1 } : endOfMonth(monthsLater(year, month, -1))
}

/** The day after a day, over the ends of months and years. */
export function dayAfter({ year, month, day }: Day): Day {
  return exists({ year, month, day: day + 1 })
    ? { year, month, day: day + 1 }
    : monthsLater(year, month, 1)
}

/** A day as ISO text; without a year as `--12-02`. */
export function isoOf({ year, month, day }: Day): string {
  const tail = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year === null ? `--${tail}` : `${String(year).padStart(4, '0')}-${tail}`
}
