/** How many connections each participant has, counting those that still wait for their document (LIM-6 in ../SPEC.md). */
export class HeadCount {
  readonly #counts = new Map<string, number>()

  of(participant: string): number {
    return this.#counts.get(participant) ?? 0
  }

  /** Counts one more. The returned function counts it no longer, however often it is called. */
  enter(participant: string): () => void {
    this.#counts.set(participant, this.of(participant) + 1)
    let hasLeft = false
    return () => {
      if (!hasLeft) this.#leave(participant)
      hasLeft = true
    }
  }

  #leave(participant: string): void {
    const left = this.of(participant) - 1
    if (left === 0) this.#counts.delete(participant)
    else this.#counts.set(participant, left)
  }
}
