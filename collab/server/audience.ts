import { Awareness } from './awareness'
import type { Clock } from './clock'
import type { CloseCode } from './closeCodes'
import type { Member } from './member'
import { type AwarenessEntry, encode } from './protocol'

/** Who is in a room: each message is encoded once for all who are told. */
export class Audience {
  readonly #awareness: Awareness<Member>
  readonly #members = new Set<Member>()

  /** `maxStateBytes` bounds one awareness state. */
  constructor(clock: Clock, maxStateBytes: number) {
    this.#awareness = new Awareness(clock, maxStateBytes)
  }

  get size(): number {
    return this.#members.size
  }

  /** The participant who speaks, or spoke, for an awareness client id; null when nobody did. */
  speakerOf(client: number): string | null {
    return this.#awareness.participantOf(client)
  }

  enter(member: Member): void {
    this.#members.add(member)
  }

  leave(member: Member): void {
    this.#members.delete(member)
    this.#show(this.#awareness.leave(member), member)
  }

  /** Tells everybody who has joined, except the author. */
  tell(update: Uint8Array, author: Member | null): void {
    const frame = encode({ type: 'update', update })
    for (const member of this.#members) {
      if (member !== author && member.isJoined) member.tell(frame)
    }
  }

  /** Shows the others what a member says about itself. `ownerOf` says whose a client id is by its content. */
  takeAwareness(
    member: Member,
    entries: readonly AwarenessEntry[],
    ownerOf: (client: number) => string | null,
  ): void {
    this.#show(this.#awareness.take(member, entries, ownerOf), member)
  }

  /** The frame with everybody else's awareness; null when there is none. */
  awarenessFor(member: Member): Uint8Array | null {
    const entries = this.#awareness.others(member)
    return entries.length === 0 ? null : encode({ type: 'awareness', entries })
  }

  /** Sends everybody away because their changes could not be saved. */
  sendAway(code: CloseCode, reason: string): void {
    for (const member of this.#members) {
      member.warn()
      member.end(code, reason)
    }
  }

  #show(entries: readonly AwarenessEntry[], except: Member): void {
    if (entries.length === 0) return
    const frame = encode({ type: 'awareness', entries })
    for (const member of this.#members) {
      if (member !== except && member.isJoined) member.show(frame)
    }
  }
}
