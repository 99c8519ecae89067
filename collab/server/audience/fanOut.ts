import { Bundle } from '../wire/bundle'
import type { Member } from './member'
import { Pace } from './pace'
import { encode } from '../wire/protocol'

/**
 * Tells the members of a room what was committed: each update is framed once, and what gathered since the
 * last time goes to each member in one write (FAN-1 in ../../SPEC.md). Authors hear of their own work only
 * that it is saved.
 */
export class FanOut {
  readonly #members: ReadonlySet<Member>
  readonly #pace = new Pace(() => this.#tell())
  #frames: Uint8Array[] = []
  /** Who hears that something of theirs is saved, and where among the frames their own are. */
  #authors = new Map<Member, number[]>()
  #seq = 0

  constructor(members: ReadonlySet<Member>) {
    this.#members = members
  }

  /** Something is settled for `author`, who is told that it is saved; `update` is null where nobody else has to know. */
  add(update: Uint8Array | null, author: Member | null): void {
    if (author !== null) this.#placesOf(author, update === null ? [] : [this.#frames.length])
    if (update !== null) this.#frames.push(encode({ type: 'update', update }))
  }

  /** Everything added is on disk and applied, up to `seq` in the log. */
  release(seq: number): void {
    this.#seq = seq
    this.#pace.ask()
  }

  /** How long until the members can be told something again, in ms. */
  get restMs(): number {
    return this.#pace.restMs
  }

  /** Whether the members could be told something now, and something else right after. */
  get isAtEase(): boolean {
    return this.#pace.isAtEase
  }

  /** Tells at once what is still to be told. */
  finish(): void {
    this.#pace.stop()
    this.#tell()
  }

  #tell(): void {
    const updates = new Bundle(this.#frames)
    const authors = this.#authors
    this.#frames = []
    this.#authors = new Map()
    if (updates.messages.length > 0) this.#spread(updates, authors)
    for (const [author, own] of authors) author.tellAuthor(updates, own, this.#seq)
  }

  #spread(updates: Bundle, authors: ReadonlyMap<Member, unknown>): void {
    for (const member of this.#members) {
      if (member.isJoined && !authors.has(member)) member.tell(updates, this.#seq)
    }
  }

  #placesOf(author: Member, more: readonly number[]): void {
    const places = this.#authors.get(author)
    if (places === undefined) this.#authors.set(author, [...more])
    else places.push(...more)
  }
}
