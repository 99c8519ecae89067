import { Awareness } from './awareness'
import type { Clock } from '../clock'
import { closeCodes } from '../wire/closeCodes'
import type { Member } from './member'
import { FanOut } from './fanOut'
import { Motions } from './motions'
import { Presence } from './presence'
import { type ClientMessage, encode } from '../wire/protocol'

/** What a member may say of itself. */
export type Shown = Extract<ClientMessage, { type: 'awareness' | 'motion' }>

/** Why all of a room are sent away at once. */
const CODES = { 'not saved': closeCodes.notSaved, 'written elsewhere': closeCodes.restart } as const

/** Who is in a room, and what they are told and shown. */
export class Audience {
  readonly #awareness: Awareness<Member>
  readonly #members = new Set<Member>()
  readonly #presence = new Presence(this.#members)
  readonly #motions = new Motions()
  /** Tells everybody who has joined what was committed. */
  readonly fanOut = new FanOut(this.#members)

  /** `maxStateBytes` bounds one awareness state. */
  constructor(clock: Clock, maxStateBytes: number) {
    this.#awareness = new Awareness(clock, maxStateBytes)
  }

  get size(): number {
    return this.#members.size
  }

  /** The participant who speaks for an awareness client id, or lately did; null when nobody did. */
  speakerOf(client: number): string | null {
    return this.#awareness.participantOf(client)
  }

  /** `ext` says whether the member understands motions. */
  enter(member: Member, ext: boolean): void {
    this.#members.add(member)
    if (ext) this.#motions.enter(member)
  }

  leave(member: Member): void {
    this.#members.delete(member)
    this.#presence.forget(member)
    this.#motions.leave(member)
    this.#presence.add(this.#awareness.leave(member), member)
  }

  /** Shows the others what a member says about itself. `ownerOf` says whose a client id is by its content. */
  take(member: Member, message: Shown, ownerOf: (client: number) => string | null): void {
    if (message.type === 'awareness') {
      this.#presence.add(this.#awareness.take(member, message.entries, ownerOf), member)
      return
    }
    const client = this.#awareness.clientOf(member)
    if (client !== null) this.#motions.add(client, new Uint8Array(message.motion), member)
  }

  /** The frame with everybody else's awareness; null when there is none. */
  awarenessFor(member: Member): Uint8Array | null {
    const entries = this.#awareness.others(member)
    return entries.length === 0 ? null : encode({ type: 'awareness', entries })
  }

  /** A member that was behind can be shown again what it missed. */
  catchUp(member: Member): void {
    this.#presence.catchUp(member)
  }

  /** Tells what is still to be told, and rests. */
  close(): void {
    this.fanOut.finish()
    this.#presence.stop()
    this.#motions.stop()
  }

  /** Closes, and sends everybody away; with a word of warning where that is because their changes could not be saved. */
  sendAway(why: keyof typeof CODES): void {
    this.close()
    for (const member of this.#members) {
      if (why === 'not saved') member.warn()
      member.end(CODES[why], why)
    }
  }
}
