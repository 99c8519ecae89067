import { Refusal } from '../../domain/refusal'

const PAUSE_MS = 3000
const MOST_WAITING = 200

/** Lets everybody through after a pause, right or wrong, and no more at a time than can wait here. */
export type SlowLane = {
  /** @throws Refusal `too_many` where too many wait already */
  pass(): Promise<void>
}

/**
 * Where everybody has to wait, guesses come no faster than so many at once by so long a pause:
 * 200 by 3 s are 66 a second, of 244 million codes, and no more than that are kept in memory.
 *
 * @param pause resolves after so many milliseconds
 */
export function createSlowLane(pause: (ms: number) => Promise<void>): SlowLane {
  let waiting = 0
  return {
    async pass() {
      if (waiting >= MOST_WAITING) throw new Refusal('too_many', 'tooMany', { minutes: 1 })
      waiting += 1
      await pause(PAUSE_MS)
      waiting -= 1
    },
  }
}
