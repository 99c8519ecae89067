import * as Y from 'yjs'
import type { Bundle } from '../wire/bundle'
import type { Clock } from '../clock'
import { checkUpdate, type Known, type Verdict } from '../update/checkUpdate'
import type { Damage } from './damage'
import { Formats } from './formats'
import { Handout } from './handout'
import { Incoming } from '../update/incoming'
import { isDeleted } from '../update/isDeleted'
import { isSame } from './isSame'
import { NOTHING_STORED } from '../log/nothingStored'
import { Owners } from './owners'
import { EMPTY_UPDATE } from '../wire/protocol'
import { applyTogether, applyWhole, openDocument } from './openDocument'
import { reachOf } from './reachOf'
import type { RoomContext } from '../roomContext'
import type { Limits } from '../limits'
import type { DeletedRange, ScannedUpdate } from '../update/scanUpdate'
import type { Edit } from '../turn'
import type { Snapshot, StoredDocument } from '../log/updateLog'

/** What an accepted update makes the author's, and how much work it makes for Yjs. */
type Accepted = { readonly clients: readonly number[]; readonly work: number }

/** What of an edit decides whether it may be stored. */
type Judged = Pick<Edit, 'author' | 'isStep2' | 'update'>

/**
 * A document as of its last commit, and how far it will reach once everything accepted is committed.
 * New updates are judged by the second, because a typist's next letter arrives before the last
 * one is on disk; others are told only the first.
 *
 * It is bytes until somebody writes: to hand a stored document to all who join, nobody needs to look into
 * it (JOIN-1 in ../../SPEC.md). Structs take thirty times the memory of the bytes, and the time to build them.
 */
export class LiveDocument implements Known {
  readonly #onDamage: (damage: Damage) => void
  readonly #owners: Owners
  readonly #speakerOf: (client: number) => string | null
  readonly #clock: Clock
  readonly #mergesUntil: number
  readonly #incoming = new Incoming(() => this.#open())
  readonly #formats = new Formats(() => this.#open())
  #stored: StoredDocument
  #structs: Y.Doc | null = null
  readonly #handout: Handout
  #committed: Map<number, number>
  #accepted: Map<number, number>
  /** More than the document has structs, those that are on their way counted. */
  #mostStructs = 0
  /** The newest update of which nothing was new; what is known once is known for good. */
  #known: Uint8Array = EMPTY_UPDATE

  /**
   * @param speakerOf says whose awareness client id it is: content under it is theirs too
   * @param onDamage is told what of the stored could not be applied (DUR-5); nothing can be asked of the document when that is the snapshot
   * @param context has the clock that says whether a restored document still takes what others wrote from anybody (REST-1)
   */
  constructor(
    stored: StoredDocument,
    speakerOf: (client: number) => string | null,
    onDamage: (damage: Damage) => void,
    { clock, limits }: Pick<RoomContext, 'clock' | 'limits'>,
  ) {
    this.#clock = clock
    this.#mergesUntil = stored.mergesUntil
    this.#stored = stored
    this.#speakerOf = speakerOf
    this.#onDamage = onDamage
    this.#owners = new Owners(stored.owners)
    this.#handout = new Handout(stored, {
      clock,
      limits,
      clockOf: (client) => this.#committedClockOf(client),
      stateVector: () => this.stateVector(),
      encode: (stateVector) => Y.encodeStateAsUpdate(this.#open(), stateVector),
    })
    const reach = reachOf(stored)
    this.#committed = reach ?? new Map()
    if (reach === null) this.#open()
    this.#accepted = new Map(this.#committed)
  }

  /** How many structs the document has; infinite while nobody has looked into it. */
  get structs(): number {
    if (this.#structs === null) return Infinity
    let sum = 0
    for (const structs of this.#structs.store.clients.values()) sum += structs.length
    return sum
  }

  clockOf(client: number): number {
    return this.#accepted.get(client) ?? 0
  }

  /** Whose content stands under this client id; null when there is none. */
  contentOwnerOf(client: number): string | null {
    return this.#owners.of(client)
  }

  ownerOf(client: number): string | null {
    return this.contentOwnerOf(client) ?? this.#speakerOf(client)
  }

  isDeleted(range: DeletedRange): boolean {
    return isDeleted(this.#open(), range)
  }

  judge(update: ScannedUpdate, edit: Judged): Verdict {
    if (isSame(edit.update, this.#known)) return 'known'
    this.#open()
    const verdict = checkUpdate(update, edit.author, this, this.#mayHoldOthers(edit))
    if (verdict === 'known') this.#known = edit.update
    return verdict
  }

  /** Whether the document might have more structs by it than so many; a deletion can cut two in two (LIM-13). */
  wouldExceed(most: number, { structs, deletes }: ScannedUpdate): boolean {
    const more = structs + 2 * deletes.length
    if (this.#mostStructs + more <= most) return false
    this.#mostStructs = this.structs + this.#incoming.structs
    return this.#mostStructs + more > most
  }

  /** Whether the author, or the document, would have more client ids or formatting by it than the limits allow (LIM-9, LIM-15). */
  isCrowdedBy({ blocks, formats }: ScannedUpdate, author: string, limits: Limits): boolean {
    if (this.#formats.wouldExceed(limits.formatsPerParticipant, formats, author)) return true
    const fresh = blocks.filter(({ client }) => !this.#accepted.has(client)).length
    if (fresh === 0) return false
    const { idsPerParticipant, idsPerDocument } = limits
    const own = this.#owners.countOf(author) + fresh
    return own > idsPerParticipant || this.#accepted.size + fresh > idsPerDocument
  }

  /**
   * Counts on the update from now on. Throws `Malformed`, and counts on nothing, when it nests too deep, or makes
   * more work for Yjs than `workLimit`.
   */
  accept(update: ScannedUpdate, edit: Judged, workLimit: number): Accepted {
    const { author } = edit
    const work = this.#incoming.accept(update, (client) => this.clockOf(client), workLimit)
    this.#mostStructs += update.structs + 2 * update.deletes.length
    this.#formats.bring(update.formats, author)
    const isCarrier = this.#mayHoldOthers(edit)
    const claimed: number[] = []
    for (const { client, end } of update.blocks) {
      if (end <= this.clockOf(client)) continue
      this.#accepted.set(client, end)
      const isTaken = this.#owners.of(client) !== null
      if (isTaken || (isCarrier && this.#speakerOf(client) !== author)) continue
      this.#owners.claim(client, author)
      claimed.push(client)
    }
    return { clients: claimed, work }
  }

  /** How much work it is to find out that an update holds nothing new (LIM-12). */
  examined({ deletes }: ScannedUpdate): number {
    return this.#structs === null ? 0 : this.#incoming.walkOf(deletes)
  }

  /** Applies what the task applies in one go. */
  together(task: () => void): void {
    applyTogether(this.#open(), task)
  }

  /** Applies the update that was accepted first, once it is committed. Throws when Yjs cannot; the document is of no use then. */
  apply(update: Uint8Array): void {
    applyWhole(this.#open(), update)
    this.#incoming.applied()
    this.#handout.add(update)
  }

  /** What `look` finds in the document; it must neither change nor keep it. */
  look<T>(look: (structs: Y.Doc) => T): T {
    return look(this.#open())
  }

  /** The whole document as one update; the same bytes until the next change. */
  encode(): Uint8Array {
    return this.#handout.whole()
  }

  /** The same with how far it reaches, as the log keeps it. */
  snapshot(): Snapshot {
    return { update: this.encode(), stateVector: this.stateVector() }
  }

  /** Takes over the whole as the log merged it, for joiners, where the `since` updates after it are at hand. */
  adopt(whole: Uint8Array, since: number): void {
    this.#handout.adopt(whole, since)
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#structs ?? this.#committed)
  }

  /** What answers a client's sync step 1: the content it lacks, "synced", our step 1 (OPEN-3). */
  joinAnswer(stateVector: Uint8Array): Bundle[] {
    return this.#handout.answer(stateVector)
  }

  /** The newest `count` updates; the whole document where they are not at hand one by one any more. */
  newest(count: number): Bundle {
    return this.#handout.newest(count)
  }

  destroy(): void {
    this.#structs?.destroy()
  }

  /** After a restore whoever saw more than the backup holds may bring it back, whoever wrote it (REST-1). */
  #mayHoldOthers({ isStep2 = false }: Judged): boolean {
    return isStep2 && this.#clock.now() < this.#mergesUntil
  }

  #open(): Y.Doc {
    if (this.#structs !== null) return this.#structs
    const opened = openDocument(this.#stored)
    if (opened === null) {
      this.#onDamage('snapshot')
      throw new Error('The snapshot cannot be applied.')
    }
    const { doc, leftOut } = opened
    this.#structs = doc
    this.#stored = NOTHING_STORED
    const isDamaged = leftOut.length > 0
    this.#mostStructs = this.structs
    if (isDamaged) this.#handout.rebase()
    this.#committed = Y.decodeStateVector(Y.encodeStateVector(doc))
    this.#accepted = new Map(this.#committed)
    if (isDamaged) this.#onDamage(leftOut)
    return doc
  }

  #committedClockOf(client: number): number {
    if (this.#structs !== null) return Y.getState(this.#structs.store, client)
    return this.#committed.get(client) ?? 0
  }
}
