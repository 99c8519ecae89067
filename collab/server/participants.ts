import type { RoomContext } from './roomContext'
import { TokenBucket } from './connection/tokenBucket'

type Options = Pick<RoomContext, 'clock' | 'limits'>

/** How much each participant has open and may still bring in, by however many connections (LIM-3, LIM-6 in ../SPEC.md). */
export class Participants {
  readonly #options: Options
  /** Connections, counting those that still wait for their document. */
  readonly #connections = new Map<string, number>()
  readonly #bytes = new Map<string, TokenBucket>()

  constructor(options: Options) {
    this.#options = options
  }

  /** Counts one connection more; null where there are too many. What is returned is to be called when it ends, and may be more than once. */
  enter(participant: string): (() => void) | null {
    const count = this.#connections.get(participant) ?? 0
    if (count >= this.#options.limits.connectionsPerParticipant) return null
    this.#connections.set(participant, count + 1)
    let hasLeft = false
    return () => {
      if (!hasLeft) this.#leave(participant)
      hasLeft = true
    }
  }

  /** What the participant may bring in: the same for whoever leaves and comes back at once. */
  bytesOf(participant: string): TokenBucket {
    const { clock, limits } = this.#options
    const known = this.#bytes.get(participant)
    if (known !== undefined) return known
    const fresh = new TokenBucket(limits.bytesPerSecondOfAll, limits.bytesAtOnceOfAll, clock)
    this.#bytes.set(participant, fresh)
    return fresh
  }

  /** Forgets who has left and has nothing to wait for. */
  forgetIdle(): void {
    for (const [participant, bytes] of this.#bytes) {
      if (!this.#connections.has(participant) && bytes.isFull) this.#bytes.delete(participant)
    }
  }

  #leave(participant: string): void {
    const count = (this.#connections.get(participant) ?? 1) - 1
    if (count === 0) this.#connections.delete(participant)
    else this.#connections.set(participant, count)
  }
}
