import * as Y from 'yjs'
import { checkUpdate, type Known, type Verdict } from './checkUpdate'
import { isDeleted } from './isDeleted'
import { applyWhole, openDocument } from './openDocument'
import { encode, isEmptyUpdate } from './protocol'
import type { DeletedRange, ScannedUpdate } from './scanUpdate'
import type { StoredDocument } from './updateLog'

/**
 * A document as of its last commit, and how far it will reach once everything accepted is committed.
 * New updates are judged by the second, because a typist's next letter arrives before the last
 * one is on disk; others are told only the first.
 */
export class LiveDocument implements Known {
  /** How many stored updates could not be applied (DUR-5 in ../SPEC.md). */
  readonly leftOut: number
  readonly #doc: Y.Doc
  readonly #accepted: Map<number, number>
  readonly #owners: Map<number, string>
  readonly #speakerOf: (client: number) => string | null
  #encoded: Uint8Array | null = null

  /** `speakerOf` says whose awareness client id it is: content under it is theirs too. */
  constructor(stored: StoredDocument, speakerOf: (client: number) => string | null) {
    const { doc, leftOut } = openDocument(stored)
    this.leftOut = leftOut
    this.#doc = doc
    this.#accepted = Y.decodeStateVector(Y.encodeStateVector(doc))
    this.#owners = new Map(stored.owners)
    this.#speakerOf = speakerOf
  }

  clockOf(client: number): number {
    return this.#accepted.get(client) ?? 0
  }

  /** Whose content stands under this client id; null when there is none. */
  contentOwnerOf(client: number): string | null {
    return this.#owners.get(client) ?? null
  }

  ownerOf(client: number): string | null {
    return this.contentOwnerOf(client) ?? this.#speakerOf(client)
  }

  isDeleted(range: DeletedRange): boolean {
    return isDeleted(this.#doc, range)
  }

  judge(update: ScannedUpdate, author: string): Verdict {
    return checkUpdate(update, author, this)
  }

  /** Counts on the update from now on. Returns the client ids that become the author's by it. */
  accept(update: ScannedUpdate, author: string): number[] {
    const claimed: number[] = []
    for (const { client, end } of update.blocks) {
      if (end <= this.clockOf(client)) continue
      this.#accepted.set(client, end)
      if (this.#owners.has(client)) continue
      this.#owners.set(client, author)
      claimed.push(client)
    }
    return claimed
  }

  /** Applies a committed update. Throws when Yjs cannot; the document is of no use then. */
  apply(update: Uint8Array): void {
    this.#encoded = null
    applyWhole(this.#doc, update)
  }

  /** The whole document as one update; the same bytes until the next change. */
  encode(): Uint8Array {
    this.#encoded ??= Y.encodeStateAsUpdate(this.#doc)
    return this.#encoded
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#doc)
  }

  /** The frames that answer a client's sync step 1: the content it lacks, "synced", our step 1 (OPEN-3). */
  joinAnswer(stateVector: Uint8Array): Uint8Array[] {
    const hasNothing = stateVector.length === 1
    const update = hasNothing ? this.encode() : Y.encodeStateAsUpdate(this.#doc, stateVector)
    const content = isEmptyUpdate(update) ? [] : [encode({ type: 'update', update })]
    const question = encode({ type: 'step1', stateVector: this.stateVector() })
    return [...content, encode({ type: 'synced' }), question]
  }

  destroy(): void {
    this.#doc.destroy()
  }
}
