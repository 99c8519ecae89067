import type * as Y from 'yjs'
import { Audience, type Shown } from './audience/audience'
import type { Bundle } from './wire/bundle'
import { closeCodes } from './wire/closeCodes'
import { Compaction } from './compaction'
import { type Damage, reportDamage } from './state/damage'
import { Extent } from './state/extent'
import { judgeEdit } from './judgeEdit'
import { LiveDocument } from './state/liveDocument'
import type { Member } from './audience/member'
import { Pipeline } from './pipeline'
import type { RoomContext } from './roomContext'
import { scanUpdate } from './update/scanUpdate'
import type { Edit, Outcome, Turn } from './turn'
import { Overtaken } from './log/overtaken'
import type { StoredDocument } from './log/updateLog'

type Queued = Turn & { readonly author: string; readonly clients: readonly number[] }

/** To read a struct, to judge it and to apply it takes as long as to look at so many items; to read what is deleted as one (LIM-13, LIM-14 in ../SPEC.md). */
const STRUCT_WORK = 3

/**
 * One document being edited. An update moves through it in one direction: a member hands it in, it is
 * checked, the log makes it durable, the document applies it, and only then do the other members
 * hear of it and its author is told that it is saved (ORD-1 in ../SPEC.md).
 *
 * While one commit is in flight the next updates gather. If a commit fails, the room ends: each member still
 * holds what it typed and sends it again, and the next to come opens the document as the log has it (DUR-3).
 */
export class Room {
  /** Who is in the room. */
  readonly audience: Audience
  readonly #id: string
  readonly #context: RoomContext
  readonly #onEnded: () => void
  readonly #document: LiveDocument
  readonly #extent: Extent
  readonly #compaction: Compaction
  readonly #pipeline: Pipeline<Queued>
  #hasEnded = false
  #isDamageAside = true
  #seq: number
  /** The number of the newest update that the log was asked to store. */
  #handedOver: number

  constructor(id: string, stored: StoredDocument, context: RoomContext, onEnded: () => void) {
    this.#id = id
    this.#context = context
    this.#onEnded = onEnded
    this.audience = new Audience(context.clock, context.limits.awarenessBytes)
    this.#document = new LiveDocument(
      stored,
      (client) => this.audience.speakerOf(client),
      (damage) => this.#setAside(damage),
      context,
    )
    this.#seq = stored.seq
    this.#handedOver = stored.seq
    this.#extent = new Extent(stored, context)
    this.#compaction = new Compaction({
      id,
      document: this.#document,
      extent: this.#extent,
      context,
      seq: () => this.#seq,
      hasEnded: () => this.#hasEnded,
      isDamageAside: () => this.#isDamageAside,
    })
    const { fanOut } = this.audience
    this.#pipeline = new Pipeline({
      commit: (batch) => this.#commit(batch),
      deliver: (batch) => this.#deliver(batch),
      restMs: () => fanOut.restMs,
      isAtEase: () => fanOut.isAtEase,
      onFailed: (error, left) => this.#end(error, left),
    })
  }

  /** About how large the document is, as one update. */
  get bytes(): number {
    return this.#extent.bytes
  }

  get hasEnded(): boolean {
    return this.#hasEnded
  }

  /** The document as of the last commit, as one update. */
  encode(): Uint8Array {
    this.#requireOpen()
    return this.#document.encode()
  }

  /** What `look` finds in the document as of the last commit, and of the update of that number; it must neither change nor keep it. */
  look<T>(look: (structs: Y.Doc, seq: number) => T): T {
    this.#requireOpen()
    return this.#document.look((structs) => look(structs, this.#seq))
  }

  stateVector(): Uint8Array {
    return this.#document.stateVector()
  }

  joinAnswer(stateVector: Uint8Array): Bundle[] {
    this.#requireOpen()
    return this.#document.joinAnswer(stateVector)
  }

  /** The log's number of the newest update that is applied. */
  get seq(): number {
    return this.#seq
  }

  /** What was committed after `seq`; the whole document where that is not at hand. */
  since(seq: number): Bundle[] {
    return [this.#document.newest(this.#seq - seq)]
  }

  /** Hands in an edit. Throws `Malformed`. */
  submit(edit: Edit): Outcome {
    this.#requireOpen()
    const { limits } = this.#context
    const scanned = scanUpdate(edit.update, edit.from === null ? Infinity : limits.structsPerUpdate)
    const outcome = judgeEdit(scanned, edit, this.#document, this.#extent, limits)
    if (outcome === 'new') {
      const workLimit = edit.from === null ? Infinity : limits.workPerUpdate
      const { clients, work } = this.#document.accept(scanned, edit, workLimit)
      this.#pipeline.add({ ...edit, clients })
      this.#extent.accepted(edit.update.length)
      edit.onWork?.(work)
    } else if (outcome === 'known') {
      this.takeTurn(edit)
      edit.onWork?.(this.#document.examined(scanned))
    }
    edit.onWork?.(scanned.structs * STRUCT_WORK + scanned.deletes.length)
    return outcome
  }

  /** Settles something that needs no storing after everything handed in before it. */
  takeTurn({ from, settle, fail }: Omit<Turn, 'update'>): void {
    this.#pipeline.add({ update: null, from, settle, fail, author: '', clients: [] })
  }

  show(member: Member, message: Shown): void {
    const ownerOf = (client: number) => this.#document.contentOwnerOf(client)
    this.audience.take(member, message, ownerOf)
  }

  /** Resolves when everything handed in is settled, and no compaction is under way. */
  async settled(): Promise<void> {
    await this.#pipeline.settled()
    await this.#compaction.settled()
    this.audience.fanOut.finish()
  }

  /** Replaces snapshot and tail in the log by the document as it is. Nothing is lost when that fails. */
  async compact(): Promise<void> {
    if (!this.#hasEnded) await this.#compaction.run()
  }

  /** The same when its tail has become too long or too old (DUR-4). */
  async compactIfDue(): Promise<void> {
    if (this.#compaction.isDue) await this.compact()
  }

  /** Ends where the log's newest number is one that was not asked for here: somebody else has written (DUR-6). */
  compareWith(newest: number): void {
    if (this.#hasEnded || newest <= this.#handedOver) return
    this.#end(new Overtaken(), [])
    this.#afterCommit()
  }

  /** Lets the memory go; the room must not be used afterwards. */
  dispose(): void {
    this.#hasEnded = true
    this.audience.close()
    this.#document.destroy()
  }

  #requireOpen(): void {
    if (this.#hasEnded) throw new Error('The document was closed.')
  }

  /** Resolves with whether there was anything to store. */
  async #commit(batch: readonly Queued[]): Promise<boolean> {
    // Where somebody else wrote meanwhile, this was judged by a state that is over: the log refuses it by its number (DUR-6).
    const numbered = ({ update, author, clients }: Queued) =>
      update === null ? [] : { doc: this.#id, update, author, clients, seq: ++this.#handedOver }
    const updates = batch.flatMap(numbered)
    if (updates.length > 0) await this.#context.log.append(updates)
    return updates.length > 0
  }

  #deliver(batch: readonly Queued[]): void {
    const news = batch.filter(({ update }) => update !== null)
    if (news.length > 0) this.#document.together(() => news.forEach((turn) => this.#apply(turn)))
    this.#seq += news.length
    for (const { update, from, settle } of batch) {
      settle()
      this.audience.fanOut.add(update, from)
    }
    this.audience.fanOut.release(this.#seq)
    if (news.length > 0) this.#afterCommit()
  }

  #apply({ update, from }: Queued): void {
    if (update === null) return
    try {
      this.#document.apply(update)
    } catch (error) {
      from?.end(closeCodes.badMessage, 'bad message')
      throw error
    }
    this.#extent.committed(update.length)
  }

  #afterCommit(): void {
    const { onCommitted, onFault } = this.#context
    try {
      onCommitted(this.#id)
    } catch (error) {
      onFault(this.#id, error)
    }
    void this.compactIfDue()
  }

  /** Where it is the snapshot, the next to come finds the document made of the one before (DUR-7); until then nobody finds anything. */
  #setAside(damage: Damage): void {
    if (this.#hasEnded) return
    const isAside = reportDamage(this.#id, damage, this.#context)
    if (damage !== 'snapshot') {
      this.#isDamageAside = false
      void isAside.then((isKept) => (this.#isDamageAside = isKept))
      return
    }
    this.#hasEnded = true
    void isAside.then(() => this.#end(new Error('It is opened anew without the snapshot.'), []))
  }

  #end(error: unknown, unsettled: readonly Queued[]): void {
    const isOvertaken = error instanceof Overtaken
    this.#hasEnded = true
    if (!isOvertaken) this.#context.onFault(this.#id, error)
    for (const { fail } of unsettled) fail(error)
    this.audience.sendAway(isOvertaken ? 'written elsewhere' : 'not saved')
    this.#onEnded()
  }
}
