import { timeOf, minutesOf } from '../workshop/clock'
import type { Turn } from './turn'

/**
 * When each turn begins by the plan, as HH:MM: one after the other from the start of the seminar.
 *
 * @returns null for whoever is absent
 */
export function programme(
  start: string,
  turns: readonly Pick<Turn, 'state' | 'minutes'>[],
): (string | null)[] {
  let at = minutesOf(start)
  return turns.map(({ state, minutes }) => {
    if (state === 'absent') return null
    const begins = timeOf(at)
    at += minutes
    return begins
  })
}

/** How many minutes the turns take beyond the end of the seminar; 0 where they fit. */
export function minutesOver(
  { start, end }: { start: string; end: string },
  turns: readonly Pick<Turn, 'minutes'>[],
): number {
  const taken = turns.reduce((sum, { minutes }) => sum + minutes, 0)
  return Math.max(0, minutesOf(start) + taken - minutesOf(end))
}
