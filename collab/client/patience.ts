const USUAL_MS = 4000
const LONGEST_MS = 64_000

/**
 * How long a silent connection is given to answer: 4 s, and twice as long each time an open one was given up in vain,
 * up to 64 s. Otherwise a document that takes longer to arrive, or to be taken away, would begin anew for ever.
 * Once both sides have everything it is 4 s again.
 */
export class Patience {
  #grown = USUAL_MS
  #isOpen = false
  #isLive = false
  #sent = 0

  /** In ms. A connection that is not open yet carries nothing that would take long. */
  get ms(): number {
    return this.#isOpen ? this.#grown : USUAL_MS
  }

  opened(): void {
    this.#isOpen = true
  }

  /** Both sides have told each other what they have. */
  live(): void {
    this.#isLive = true
    this.answered(0)
  }

  /** A counted message goes out (MSG-2). */
  sent(): void {
    this.#sent += 1
  }

  /** The server has answered so many of them, whatever it said. */
  answered(messages: number): void {
    if (this.#isLive && messages >= this.#sent) this.#grown = USUAL_MS
  }

  /** The connection was silent for too long. */
  gaveUp(): void {
    if (this.#isOpen) this.#grown = Math.min(LONGEST_MS, this.#grown * 2)
  }

  closed(): void {
    this.#isOpen = false
    this.#isLive = false
    this.#sent = 0
  }
}
