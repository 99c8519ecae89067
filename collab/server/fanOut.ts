import { Bundle } from './bundle'
import type { Member } from './member'
import { Pace } from './pace'
import { encode } from './protocol'

interface Told {
  readonly frame: Uint8Array
  readonly author: Member | null
}

/**
 * Tells the members of a room what was committed: each update is framed once, and what gathered since the
 * last time goes to each member in one write (FAN-1 in ../SPEC.md). Authors hear of their own work only
 * that it is saved.
 */
export class FanOut {
  readonly #members: ReadonlySet<Member>
  readonly #pace = new Pace(() => this.#tell())
  #told: Told[] = []
  #authors = new Set<Member>()
  #seq = 0

  constructor(members: ReadonlySet<Member>) {
    this.#members = members
  }

  /** Something is settled for `author`, who is told that it is saved; `update` is null where nobody else has to know. */
  add(update: Uint8Array | null, author: Member | null): void {
    if (update !== null) this.#told.push({ frame: encode({ type: 'update', update }), author })
    if (author !== null) this.#authors.add(author)
  }

  /** Everything added is on disk and applied, up to `seq` in the log. */
  release(seq: number): void {
    this.#seq = seq
    this.#pace.ask()
  }

  /** Tells at once what is still to be told. */
  finish(): void {
    this.#pace.stop()
    this.#tell()
  }

  #tell(): void {
    const told = this.#told
    const authors = this.#authors
    this.#told = []
    this.#authors = new Set()
    if (told.length > 0) this.#spread(told, authors)
    for (const author of authors) author.tellAuthor(framesOfOthers(told, author), this.#seq)
  }

  #spread(told: readonly Told[], authors: ReadonlySet<Member>): void {
    const all = new Bundle(told.map(({ frame }) => frame))
    for (const member of this.#members) {
      if (member.isJoined && !authors.has(member)) member.tell(all, this.#seq)
    }
  }
}

function framesOfOthers(told: readonly Told[], member: Member): Uint8Array[] {
  return told.flatMap(({ frame, author }) => (author === member ? [] : [frame]))
}
