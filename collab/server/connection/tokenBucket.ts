import type { Clock } from '../clock'

/**
 * Tokens that refill with time. Spending may run into debt, so that one thing larger than the bucket
 * still passes, and is paid for by the wait after it.
 */
export class TokenBucket {
  readonly #perSecond: number
  readonly #size: number
  readonly #clock: Clock
  #tokens: number
  #at: number

  constructor(perSecond: number, size: number, clock: Clock) {
    this.#perSecond = perSecond
    this.#size = size
    this.#clock = clock
    this.#tokens = size
    this.#at = clock.now()
  }

  spend(tokens: number): void {
    this.#refill()
    this.#tokens -= tokens
  }

  get isFull(): boolean {
    this.#refill()
    return this.#tokens === this.#size
  }

  /** Milliseconds until there is something to spend; 0 when there is. */
  waitMs(): number {
    this.#refill()
    return this.#tokens > 0 ? 0 : Math.ceil(((1 - this.#tokens) / this.#perSecond) * 1000)
  }

  #refill(): void {
    const now = this.#clock.now()
    const gained = ((now - this.#at) / 1000) * this.#perSecond
    this.#tokens = Math.min(this.#size, this.#tokens + Math.max(0, gained))
    this.#at = now
  }
}
