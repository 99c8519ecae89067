import { localDateTime, type AgendaItem } from './agenda'
import { minutesOf } from './clock'

const MINUTE_MS = 60_000

/**
 * Milliseconds from `now` until `currentItem` may answer otherwise: the next start or end on the day
 * of the workshop, in its time zone. Null on other days and after the last.
 */
export function nextAgendaChange(
  items: readonly AgendaItem[],
  date: string,
  timeZone: string,
  now: Date,
): number | null {
  const local = localDateTime(now, timeZone)
  if (local.date !== date) return null
  const sinceMidnight = minutesOf(local.time) * MINUTE_MS + (now.getTime() % MINUTE_MS)
  const ahead = items
    .flatMap(({ start, end }) => (end === null ? [start] : [start, end]))
    .map((time) => minutesOf(time) * MINUTE_MS - sinceMidnight)
    .filter((milliseconds) => milliseconds > 0)
  return ahead.length > 0 ? Math.min(...ahead) : null
}
