const DAY_MS = 24 * 60 * 60 * 1000
/** Of so many days, counting the current one, a checkpoint is kept. */
const DAYS = 7
/** What a document is made of: the newest snapshot, and the one before in case that is damaged. */
const GENERATIONS = 2

export interface Taken {
  readonly seq: number
  /** When it was written, in ms since 1970. */
  readonly at: number
}

/**
 * Which snapshots of a document need not be kept, newest first: all but the two newest and the last one of each of the last
 * seven days (UTC), which are its checkpoints (DUR-7 in ../../SPEC.md).
 */
export function notKept(snapshots: readonly Taken[], now: number): readonly Taken[] {
  const firstDay = dayOf(now) - DAYS + 1
  return snapshots.filter(({ at }, place) => {
    const isLastOfDay = place === 0 || dayOf(snapshots[place - 1]?.at ?? now) !== dayOf(at)
    return place >= GENERATIONS && !(isLastOfDay && dayOf(at) >= firstDay)
  })
}

const dayOf = (at: number) => Math.floor(at / DAY_MS)
