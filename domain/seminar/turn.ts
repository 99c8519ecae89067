/** `now` is at most one turn of a seminar; an absent municipality gave its time to the others. */
export const TURN_STATES = ['waiting', 'now', 'done', 'postponed', 'absent'] as const

export type TurnState = (typeof TURN_STATES)[number]

export const SEMINAR_STATES = ['planned', 'running', 'ended'] as const

export type SeminarState = (typeof SEMINAR_STATES)[number]

/** What makes a timer: whole minutes, when the running stretch began, milliseconds of those before. */
export type TimerColumns = { minutes: number; runningFrom: Date | null; elapsedMs: number }

/** One municipality's slot, in the order of the seminar. */
export type Turn = TimerColumns & { id: string; state: TurnState }
