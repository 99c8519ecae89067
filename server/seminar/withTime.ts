import { shareTime } from '../../domain/seminar/divideTime'
import type { Turn } from '../../domain/seminar/turn'
import { minutesOf } from '../../domain/workshop/clock'

/** The turns of a seminar with what each has of its time; see `shareTime`. Start and end are HH:MM. */
export function withTime(
  turns: readonly Turn[],
  { start, end, feedback }: { start: string; end: string; feedback: number },
): readonly Turn[] {
  const shared = shareTime(minutesOf(end) - minutesOf(start), feedback, turns)
  return turns.map((turn) => ({ ...turn, minutes: shared.get(turn.id) ?? 0 }))
}
