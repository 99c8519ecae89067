import { returnAfter } from './returnAfter'

/** A connection that ends sooner has not ended the waiting: a server without room lets everybody in before it closes. */
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
    const isFirst = this.#tries === 0
    const wasThere = lastedFor !== null && (isFirst || lastedFor >= LASTS_AFTER_MS)
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
