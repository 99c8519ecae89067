import type { Clock } from '../clock'
import type { RoomContext } from '../roomContext'
import { TokenBucket } from '../connection/tokenBucket'
import type { StoredDocument } from '../log/updateLog'

/** How large a document is, and how much of it is not compacted yet: in bytes and updates, without looking into it. */
export class Extent {
  #bytes: number
  #awaited = 0
  #tail: { readonly updates: number; readonly bytes: number }
  #tailSince: number
  /** Whether something was committed since it was last measured. */
  #hasGrown = true
  readonly #clock: Clock
  readonly #measurements: TokenBucket

  constructor(
    { snapshot, tail }: StoredDocument,
    { clock, limits }: Pick<RoomContext, 'clock' | 'limits'>,
  ) {
    this.#clock = clock
    this.#measurements = new TokenBucket(limits.encodedPerSecond, limits.encodedAtOnce, clock)
    this.#tailSince = clock.uptime()
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

  /** Since when there is a tail, by `uptime` and as far as this process knows; of no meaning while there is none. */
  get tailSince(): number {
    return this.#tailSince
  }

  /** An update of so many bytes is on its way to the disk. */
  accepted(bytes: number): void {
    this.#awaited += bytes
  }

  /** It is there. */
  committed(bytes: number): void {
    this.#awaited -= bytes
    this.#bytes += bytes
    this.#hasGrown = true
    if (this.#tail.updates === 0) this.#tailSince = this.#clock.uptime()
    this.#tail = { updates: this.#tail.updates + 1, bytes: this.#tail.bytes + bytes }
  }

  /** What was the tail when the compaction began is in the snapshot now, which has so many bytes. */
  compacted(
    tail: { readonly updates: number; readonly bytes: number },
    snapshotBytes: number,
  ): void {
    const { updates, bytes } = this.#tail
    this.#tail = { updates: updates - tail.updates, bytes: bytes - tail.bytes }
    this.#bytes = snapshotBytes + this.#tail.bytes
  }

  /**
   * Whether so many bytes more are too much. The sum of the updates is a quick upper bound; only when that is too
   * much, the document is measured, unless that has been done too often lately (LIM-10 in ../../SPEC.md).
   */
  exceeds(limit: number, more: number, measure: () => number): boolean {
    const isTooMuch = () => this.#bytes + this.#awaited + more > limit
    if (isTooMuch() && this.#hasGrown && this.#measurements.waitMs() === 0) {
      this.#measurements.spend(this.#bytes)
      this.#bytes = measure()
      this.#hasGrown = false
    }
    return isTooMuch()
  }
}
