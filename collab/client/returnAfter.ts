const RIGHTS_CHANGED = 4500

/** Whoever was connected comes back within this time, each at a moment of their own. */
const SPREAD_MS = 1000
const SOONEST_MS = 100
const FIRST_BACKOFF_MS = 200
const LONGEST_BACKOFF_MS = 10_000

/**
 * How long to wait, in ms, before the next try. A server that restarts loses everybody in one moment, so whoever was
 * connected comes back anywhere within a second; whoever had their rights changed comes at once, because they wait for it. After
 * that waits double up to 10 s, each shorter by up to a half.
 *
 * @param tries how many tries have failed since the last connection; null where one has just been lost
 * @param code what that one was closed with
 * @param random from 0 to 1
 */
export function returnAfter(
  tries: number | null,
  code: number | undefined,
  random: number,
): number {
  if (tries === null && code !== RIGHTS_CHANGED) {
    return SOONEST_MS + (SPREAD_MS - SOONEST_MS) * random
  }
  const longest = Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (tries ?? 0))
  return longest * (0.5 + random / 2)
}
