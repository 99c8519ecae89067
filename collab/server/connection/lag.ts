import type { Bundle } from '../wire/bundle'
import type { Clock } from '../clock'
import type { Limits } from '../limits'
import type { Socket } from './socket'

export interface LagOptions {
  readonly socket: Socket
  readonly limits: Limits
  readonly clock: Clock
  /** Called when the connection falls behind. */
  readonly onBehind: () => void
  /** Called when there is room again after the connection was behind. */
  readonly onRoom: () => void
  /** Called when a connection that is behind takes next to nothing any more. */
  readonly onStuck: () => void
}

/** Whoever is behind takes at least so much in each `stuckMs`, in bytes: one byte now and then would keep a connection for ever. */
const LEAST_TAKEN = 64 * 1024

/**
 * Whether a connection takes what it is sent. One that does not is sent nothing more until everything handed over
 * has left, so that a slow phone costs a bounded amount of memory and nobody's time; one that
 * takes next to nothing for a while is given up (LIM-5 in ../../SPEC.md).
 */
export class Lag {
  readonly #options: LagOptions
  /** What of the waiting bytes is the join answer, which may be as large as a document. */
  #allowance = 0
  #isBehind = false
  #cancelWatch: () => void = () => undefined

  constructor(options: LagOptions) {
    this.#options = options
    options.socket.onDrain(() => this.#drained())
  }

  /** These are sent in one go however much waits already. */
  allow(bundles: readonly Bundle[]): void {
    this.#allowance = bundles.reduce((sum, { bytes }) => sum + bytes, 0)
  }

  /** Whether nothing more may be sent now. */
  get isBehind(): boolean {
    if (!this.#isBehind && this.#waiting() > this.#options.limits.bufferBytes + this.#allowance) {
      this.#isBehind = true
      this.#options.onBehind()
      this.#watch(this.#waiting())
    }
    return this.#isBehind
  }

  stop(): void {
    this.#cancelWatch()
  }

  #waiting(): number {
    return this.#options.socket.bufferedAmount
  }

  #drained(): void {
    this.#allowance = 0
    this.#cancelWatch()
    this.#isBehind = false
    this.#options.onRoom()
  }

  #watch(before: number): void {
    const { clock, limits, onStuck } = this.#options
    this.#cancelWatch = clock.after(limits.stuckMs, () => {
      const now = this.#waiting()
      if (now > before - LEAST_TAKEN) onStuck()
      else this.#watch(now)
    })
  }
}
