/** Runs a task at once when it is asked, but at most once in `everyMs`; what was asked meanwhile is done once more then. */
export class Throttle {
  readonly #task: () => void
  readonly #everyMs: number
  #resting: ReturnType<typeof setTimeout> | null = null
  #isAsked = false

  constructor(task: () => void, everyMs: number) {
    this.#task = task
    this.#everyMs = everyMs
  }

  ask(): void {
    this.#isAsked = this.#resting !== null
    if (this.#isAsked) return
    this.#task()
    this.#resting = setTimeout(() => {
      this.#resting = null
      if (this.#isAsked) this.ask()
    }, this.#everyMs)
  }

  /** Runs it no more. */
  stop(): void {
    if (this.#resting !== null) clearTimeout(this.#resting)
  }
}
