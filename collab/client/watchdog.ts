const LOOK_EVERY_MS = 500
const ASK_AFTER_MS = 4000

/** What to do about a silent connection. */
export type WatchdogActions = {
  /** Sends something that the other side answers. */
  ask: () => void
  /** How long an answer may take, in ms. */
  answerWithin: () => number
  /** The other side is gone. */
  giveUp: () => void
}

/**
 * Notices that a connection died without a word, as when a laptop leaves the Wi-Fi: after 4 s of silence it asks, and
 * gives up when the answer takes too long. It never gives up without having asked, because a browser slows the timers
 * of a hidden page. It goes by the clock that runs on while a laptop sleeps, and so may be put back.
 */
export class Watchdog {
  readonly #actions: WatchdogActions
  #timer: ReturnType<typeof setInterval> | null = null
  #heardAt = 0
  #askedAt: number | null = null

  constructor(actions: WatchdogActions) {
    this.#actions = actions
  }

  /** Begins to watch, anew if it already does. */
  watch(): void {
    this.rest()
    this.heard()
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS)
  }

  /** Notes that the other side said something. */
  heard(): void {
    this.#heardAt = Date.now()
    this.#askedAt = null
  }

  /** Stops watching until `watch` is called. */
  rest(): void {
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#timer = null
  }

  #look(): void {
    const now = Date.now()
    this.#heardAt = Math.min(this.#heardAt, now)
    if (this.#askedAt === null) {
      if (now - this.#heardAt < ASK_AFTER_MS) return
      this.#askedAt = now
      this.#actions.ask()
      return
    }
    this.#askedAt = Math.min(this.#askedAt, now)
    if (now - this.#askedAt < this.#actions.answerWithin()) return
    this.rest()
    this.#actions.giveUp()
  }
}
