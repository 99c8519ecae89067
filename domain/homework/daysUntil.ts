import { localDateTime } from '../workshop/agenda'

const DAY_MS = 86_400_000

/**
 * Whole days from today in a time zone to a day given as an ISO date: 0 on the day itself, negative
 * once it is over.
 */
export function daysUntil(day: string, timeZone: string, now: Date): number {
  const today = localDateTime(now, timeZone).date
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS)
}
