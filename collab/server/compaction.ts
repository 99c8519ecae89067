import { reportFound } from './state/damage'
import type { Extent } from './state/extent'
import { FoundDamaged } from './log/foundDamaged'
import type { LiveDocument } from './state/liveDocument'
import type { RoomContext } from './roomContext'
import type { MergedDocument } from './log/updateLog'

/** A document of so many structs and bytes is encoded in a millisecond or two; to ask a thread for it would cost more than that. */
const QUICK_STRUCTS = 1_500
const QUICK_BYTES = 256 * 1024
/** A full disk is not full for a moment only, and to try costs the whole document each time. */
const RETRY_MS = 60_000
/** So many times as long as it took it rests: a large document that is written to without end keeps the disk of all others busy. */
const RESTS = 9

export interface CompactionOptions {
  readonly id: string
  readonly document: LiveDocument
  readonly extent: Extent
  readonly context: RoomContext
  /** The log's number of the newest update that is applied. */
  readonly seq: () => number
  /** Whether the room has ended: the document may be half of what it was then, and is not to be stored. */
  readonly hasEnded: () => boolean
  /** Whether what could not be applied is in the quarantine: a snapshot lacks it, and would take its place (DUR-5). */
  readonly isDamageAside: () => boolean
}

/**
 * Replaces snapshot and tail of a document in the log by one snapshot, one time after the other (DUR-4 in ../SPEC.md).
 * Nothing is lost when that fails.
 */
export class Compaction {
  readonly #options: CompactionOptions
  #underWay: Promise<void> | null = null
  #lastBegan = -Infinity
  #lastFailed = -Infinity
  #notBefore = -Infinity

  constructor(options: CompactionOptions) {
    this.#options = options
  }

  /** Whether the tail has become so long or so old that it is time. What failed is not tried again at once. */
  get isDue(): boolean {
    const { extent, context, isDamageAside } = this.#options
    const { limits, clock } = context
    if (!isDamageAside()) return false
    if (clock.uptime() - this.#lastFailed < RETRY_MS || clock.uptime() < this.#notBefore)
      return false
    const { updates, bytes } = extent.tail
    const ageMs = clock.uptime() - Math.max(extent.tailSince, this.#lastBegan)
    return (
      updates > limits.tailUpdates ||
      bytes > limits.tailBytes ||
      (updates > 0 && ageMs > limits.tailAgeMs)
    )
  }

  /** Resolves when none is under way. */
  async settled(): Promise<void> {
    await this.#underWay
  }

  /** Resolves when it is done, or has failed. */
  async run(): Promise<void> {
    const { extent, isDamageAside } = this.#options
    if (extent.tail.updates === 0 || !isDamageAside()) return
    this.#underWay ??= this.#run().finally(() => {
      this.#underWay = null
    })
    await this.#underWay
  }

  async #run(): Promise<void> {
    const { id, document, extent, context, seq: newest } = this.#options
    const { tail } = extent
    this.#lastBegan = context.clock.uptime()
    try {
      const whole = await this.#whole()
      if (whole === null) return
      const { snapshot, seq } = whole
      await context.log.compact(id, snapshot, seq)
      document.adopt(snapshot.update, newest() - seq)
      extent.compacted(tail, snapshot.update.length)
    } catch (error) {
      this.#lastFailed = context.clock.uptime()
      if (error instanceof FoundDamaged) reportFound(id, error.damage, context)
      else context.onFault(id, error)
    } finally {
      const now = context.clock.uptime()
      this.#notBefore = now + RESTS * (now - this.#lastBegan)
    }
  }

  async #whole(): Promise<MergedDocument | null> {
    const { id, document, context, seq, hasEnded, isDamageAside } = this.#options
    const merged = this.#isQuick ? null : await context.log.merge(id)
    if (hasEnded()) return null
    const whole = merged ?? { snapshot: document.snapshot(), seq: seq() }
    // Something that cannot be applied may be found only now that the document is taken apart.
    return isDamageAside() ? whole : null
  }

  get #isQuick(): boolean {
    const { document, extent } = this.#options
    return extent.bytes <= QUICK_BYTES && document.structs <= QUICK_STRUCTS
  }
}
