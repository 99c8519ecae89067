/**
 * Counts the update messages of one connection and knows how many from the first on are settled:
 * on disk, known already, or refused. A message with a gap holds everything from it on until a
 * later sync step 2, which has all that was missing, is settled (GAP-2 in ../../SPEC.md).
 */
export class Acknowledgement {
  #received = 0
  #settled = 0
  #told = 0
  /** Messages with a gap; of those between two stored step 2 only the first matters. */
  #gaps: number[] = []
  #lastStep2 = 0

  get received(): number {
    return this.#received
  }

  /** The number of the next counted message (MSG-2). */
  count(): number {
    this.#received += 1
    return this.#received
  }

  /** Message `n` could not be stored. */
  hold(n: number): void {
    if ((this.#gaps.at(-1) ?? 0) <= this.#lastStep2) this.#gaps.push(n)
  }

  /** A step 2 that may fill the gaps before it is on its way to the disk, as message `n`. */
  awaitStep2(n: number): void {
    this.#lastStep2 = n
  }

  /** The first `n` messages are settled, but for those that a gap holds. */
  settle(n: number): void {
    this.#settled = Math.max(this.#settled, n)
  }

  /** The same where the last of them is a step 2, which fills the gaps before it. */
  settleStep2(n: number): void {
    this.settle(n)
    this.#gaps = this.#gaps.filter((gap) => gap > n)
  }

  /** What the client is to be told now; null when it knows. */
  news(): number | null {
    const firstGap = this.#gaps[0]
    const upto = firstGap === undefined ? this.#settled : Math.min(this.#settled, firstGap - 1)
    if (upto <= this.#told) return null
    this.#told = upto
    return upto
  }
}
