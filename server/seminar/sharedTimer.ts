import type { StoredTurn } from './loadSeminar'

/** A timer as it travels: `runningFrom` is an ISO instant of the server's clock. */
export type SharedTimer = { minutes: number; runningFrom: string | null; elapsedMs: number }

/** A timer's columns on their way to a page. */
export function sharedTimer({ minutes, runningFrom, elapsedMs }: StoredTurn): SharedTimer {
  return { minutes, runningFrom: runningFrom?.toISOString() ?? null, elapsedMs }
}
