import { returnAfter } from './returnAfter'

/** Too many or no room, and could not be saved: whoever comes back is let in before they are sent away again. */
const COME_LATER = [1013, 4501]
/** A connection that was sent away sooner has not ended the waiting. */
const LASTS_AFTER_MS = 10_000

/** Waits before the next connection, by how the last ones went. */
export class Backoff {
  readonly #random: () => number
  /** Tries that failed since the last connection that lasted. */
  #tries = 0
  #openedAt: number | null = null
  #waiting: ReturnType<typeof setTimeout> | null = null

  /** @param random gives a number from 0 to 1 */
  constructor(random: () => number) {
    this.#random = random
  }

  opened(): void {
    this.#openedAt = performance.now()
  }

  /**
   * A connection, or the try to make one, has ended.
   *
   * @param code what it was closed with
   * @param again is called when it is time for the next, unless `stop` is called before
   */
  closed(code: number | undefined, again: () => void): void {
    const lastedFor = this.#openedAt === null ? null : performance.now() - this.#openedAt
    const isSentAway = this.#tries > 0 && code !== undefined && COME_LATER.includes(code)
    const wasThere = lastedFor !== null && (!isSentAway || lastedFor >= LASTS_AFTER_MS)
    const tries = wasThere ? null : this.#tries
    this.#tries = (tries ?? 0) + 1
    this.#openedAt = null
    this.stop()
    this.#waiting = setTimeout(again, returnAfter(tries, code, this.#random()))
  }

  stop(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting)
    this.#waiting = null
  }
}
