import { localDateTime } from './agenda'

/**
 * The instant when clocks of a time zone show a date and a time. An hour that spring skips is taken
 * as the clocks show it afterwards; of one that autumn repeats, the first.
 *
 * @param date an ISO date
 * @param time `HH:MM`
 * @throws RangeError for an unknown zone
 */
export function instantAt(date: string, time: string, timeZone: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`)
  const before = wanted - offsetAt(wanted - DAY_MS, timeZone)
  if (shown(before, timeZone) === wanted) return new Date(before)
  const after = wanted - offsetAt(before, timeZone)
  return new Date(shown(after, timeZone) === wanted ? after : before)
}

const DAY_MS = 24 * 60 * 60 * 1000

/** How far the zone's clocks are ahead of UTC, in milliseconds. */
const offsetAt = (at: number, timeZone: string) => shown(at, timeZone) - at

/** What the zone's clocks show, written as if it were UTC. */
function shown(at: number, timeZone: string): number {
  const { date, time } = localDateTime(new Date(at), timeZone)
  return Date.parse(`${date}T${time}:00Z`)
}
