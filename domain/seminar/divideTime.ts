import type { Turn } from './turn'

/** Whole minutes: of each turn, of its two parts, and what is left over at the end. */
export type Division = {
  /** How many turns share the time. */
  turns: number
  each: number
  telling: number
  feedback: number
  spare: number
}

/** Fewer minutes than this for telling are no turn. */
const LEAST_TELLING = 2

/**
 * Divides a seminar evenly. A remainder stays as spare time, so that nobody has less than another.
 *
 * @param minutes from the start of the seminar to its end
 * @param feedback minutes of each turn that are for feedback
 * @returns null where the time is too little for so many
 */
export function divideTime(minutes: number, turns: number, feedback: number): Division | null {
  if (turns === 0) return { turns, each: 0, telling: 0, feedback: 0, spare: Math.max(0, minutes) }
  const each = Math.floor(minutes / turns)
  if (each < feedback + LEAST_TELLING) return null
  return { turns, each, telling: each - feedback, feedback, spare: minutes - each * turns }
}

/** The fewest minutes that a seminar of so many turns takes. */
export const leastMinutes = (turns: number, feedback: number): number =>
  turns * (feedback + LEAST_TELLING)

/**
 * The minutes of every turn after somebody turned out to be absent, or came after all. What was
 * told or is being told keeps its time; the turns still to come share the rest evenly, and never
 * have less than the least, even where the seminar then takes longer.
 *
 * @returns minutes by turn id; 0 for whoever is absent
 */
export function shareTime(
  minutes: number,
  feedback: number,
  turns: readonly Turn[],
): ReadonlyMap<string, number> {
  const isFixed = ({ state }: Turn) => state === 'done' || state === 'now'
  const fixed = turns.filter(isFixed).reduce((sum, turn) => sum + turn.minutes, 0)
  const toCome = turns.filter((turn) => !isFixed(turn) && turn.state !== 'absent').length
  const even = toCome === 0 ? 0 : Math.floor((minutes - fixed) / toCome)
  const each = Math.max(even, feedback + LEAST_TELLING)
  return new Map(
    turns.map((turn) => {
      if (turn.state === 'absent') return [turn.id, 0]
      return [turn.id, isFixed(turn) ? turn.minutes : each]
    }),
  )
}
