import type { Clock } from '../collab/server/clock'

/** For how long a decision counts that nobody has called over: some rights end by themselves, as with a session. */
const DECISION_MS = 60_000

/** A decision about somebody's rights, as of when it was begun. */
export type Decision = { changes: number; begunAt: number }

/** Which decisions about rights still count: those that are no older than a minute, and than the last change of anybody's rights. */
export type Decisions = {
  /** To be called before it is decided, so that a change meanwhile is one since. */
  begin: () => Decision
  counts: (decision: Decision | undefined) => boolean
  /** Ends all there are. */
  end: () => void
}

export function createDecisions(clock: Clock): Decisions {
  let changes = 0
  return {
    begin: () => ({ changes, begunAt: clock.uptime() }),
    counts: (decision) =>
      decision?.changes === changes && clock.uptime() - decision.begunAt < DECISION_MS,
    end: () => void (changes += 1),
  }
}
