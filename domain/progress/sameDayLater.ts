import { daysInMonth, isoOf, monthsLater } from '../deadline/calendar'

/** The day so many months after an ISO date; the last of its month where that is shorter. */
export function sameDayLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number)
  const later = monthsLater(year, month, months)
  return isoOf({ ...later, day: Math.min(day, daysInMonth(later.year, later.month)) })
}
