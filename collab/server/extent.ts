import type { StoredDocument } from './updateLog'

/** How large a document is, and how much of it is not compacted yet: in bytes and updates, without looking into it. */
export class Extent {
  #bytes: number
  #awaited = 0
  #tail: { readonly updates: number; readonly bytes: number }

  constructor({ snapshot, tail }: StoredDocument) {
    const bytes = tail.reduce((sum, { length }) => sum + length, 0)
    this.#tail = { updates: tail.length, bytes }
    this.#bytes = bytes + (snapshot?.update.length ?? 0)
  }

  /** About how large the document is, as one update. */
  get bytes(): number {
    return this.#bytes
  }

  /** What came since the last compaction. */
  get tail(): { readonly updates: number; readonly bytes: number } {
    return this.#tail
  }

  /** An update of so many bytes is on its way to the disk. */
  accepted(bytes: number): void {
    this.#awaited += bytes
  }

  /** It is there. */
  committed(bytes: number): void {
    this.#awaited -= bytes
    this.#bytes += bytes
    this.#tail = { updates: this.#tail.updates + 1, bytes: this.#tail.bytes + bytes }
  }

  /** What was the tail when the compaction began is none any more. */
  compacted({ updates, bytes }: { readonly updates: number; readonly bytes: number }): void {
    this.#tail = { updates: this.#tail.updates - updates, bytes: this.#tail.bytes - bytes }
  }

  /**
   * Whether so many bytes more are too much. The sum of the updates is a quick upper bound; only when that is too
   * much, the document is measured.
   */
  exceeds(limit: number, more: number, measure: () => number): boolean {
    if (this.#bytes + this.#awaited + more <= limit) return false
    this.#bytes = measure()
    return this.#bytes + this.#awaited + more > limit
  }
}
