/** What is spent on a task in the long run: at most this share of the time. */
const SHARE = 0.3
/** So much may be spent beyond the share before the task has to wait, in ms: a burst is dealt with at once. */
const CREDIT_MS = 2
const MAX_REST_MS = 25
/** One run that took long because the machine was busy says little about the next: it counts as so many usual ones at most. */
const OUTLIER = 2
const SMOOTHING = 1 / 8

/**
 * Runs a task at once when it is asked, as long as all its runs take no more than their share of the time; when they
 * would, it rests in proportion to what they cost. What is asked meanwhile is done in one go: the busier a room, the
 * larger its portions, without a number that would be right for one machine only.
 */
export class Pace {
  readonly #task: () => void
  readonly #leastRestMs: number
  #notBefore = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  /** What was spent beyond the share, in ms, as of the end of the last run. */
  #owed = 0
  #usualMs: number | null = null
  #endedAt = 0

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

  /** Whether it could run now, and would not have to rest afterwards. */
  get isAtEase(): boolean {
    return this.restMs === 0 && this.#owedAt(performance.now()) + (this.#usualMs ?? 0) <= CREDIT_MS
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
    this.#owe(ended, ended - started)
    const rest = Math.min(MAX_REST_MS, (this.#owed - CREDIT_MS) / SHARE)
    this.#notBefore = ended + Math.max(rest, this.#leastRestMs)
  }

  #owedAt(now: number): number {
    return Math.max(0, this.#owed - (now - this.#endedAt) * SHARE)
  }

  #owe(now: number, tookMs: number): void {
    const usual = this.#usualMs ?? tookMs
    const owed = this.#owedAt(now) + Math.min(tookMs, usual * OUTLIER)
    // What a rest cannot make up for is forgiven: it would be held against a room that has long been quiet.
    this.#owed = Math.min(owed, CREDIT_MS + MAX_REST_MS * SHARE)
    this.#usualMs = usual + (tookMs - usual) * SMOOTHING
    this.#endedAt = now
  }
}
