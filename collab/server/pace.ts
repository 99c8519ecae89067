/** Spending has its share of the time at most: after work that took 1 ms the next waits as long as this many. */
const REST_FACTOR = 2.5
const MAX_REST_MS = 25

/**
 * Runs a task at once when it is asked for the first time, and not again before it has rested in proportion to
 * what it cost. What is asked meanwhile is done in one go: the busier a room, the larger its
 * portions, without a number that would be right for one machine only.
 */
export class Pace {
  readonly #task: () => void
  readonly #leastRestMs: number
  #notBefore = 0
  #timer: ReturnType<typeof setTimeout> | null = null

  /** `leastRestMs` is between two runs however little they cost. */
  constructor(task: () => void, leastRestMs = 0) {
    this.#task = task
    this.#leastRestMs = leastRestMs
  }

  /** Sees to it that the task runs, now or soon. */
  ask(): void {
    if (this.#timer !== null) return
    const wait = this.restMs
    // Timers do not count in less than a millisecond.
    if (wait < 1) this.#run()
    else this.#timer = setTimeout(() => this.#run(), wait)
  }

  /** How long until it has rested, in ms. */
  get restMs(): number {
    return Math.max(0, this.#notBefore - performance.now())
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #run(): void {
    this.#timer = null
    const started = performance.now()
    this.#task()
    const ended = performance.now()
    const rest = Math.min(MAX_REST_MS, (ended - started) * REST_FACTOR)
    this.#notBefore = ended + Math.max(rest, this.#leastRestMs)
  }
}
