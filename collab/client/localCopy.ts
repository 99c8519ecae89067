import * as idb from 'lib0/indexeddb'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { nameOfCopy, openCopyNamed, PROBE } from './deviceCopies'
import {
  countInherited,
  type Inherited,
  noteChanges,
  readChanges,
  type Unsaved,
  unsavedOf,
} from './keptChanges'
import { readNews } from './readNews'
import { writeCopy } from './writeCopy'

/** A document's copy on this device. */
export type LocalCopy = {
  /**
   * Resolves once the document holds what was kept, with the number of changes that had not been
   * acknowledged when it was last left; null where this device keeps nothing. Never rejects.
   */
  loaded: Promise<number | null>
  /**
   * Brings into the document what other tabs have kept since, and resolves with how many of their changes were not
   * acknowledged and not known of; 0 where nothing is kept.
   */
  catchUp: () => Promise<number>
  /** The Yjs clients whose changes those are that were read last. */
  unsavedClients: () => Unsaved
  /** Whether a transaction of this origin was the copy's loading. */
  isOrigin: (origin: unknown) => boolean
  /** Resolves when the device has failed to write, or has deleted the copy: nothing is kept from then on. */
  lost: Promise<void>
  /** Notes how many changes are not acknowledged. Rejects where the device can no longer write. */
  keepChanges: (changes: number) => Promise<void>
  /** Deletes the copy; nothing is kept from then on. */
  wipe: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Keeps a document in IndexedDB, apart for each participant, so that two people who share a
 * computer never find each other's text. Two tabs of one participant share the copy. On the number of changes
 * nothing rests but what is shown before the server was reached, and what is asked before a copy is deleted: whether all
 * is saved is always asked of the server.
 */
export function openLocalCopy(participantKey: string, document: string, doc: Y.Doc): LocalCopy {
  const name = nameOfCopy(participantKey, document)
  const copy = new KeptCopy(name, doc)
  return {
    loaded: copy.load().catch(() => null),
    catchUp: () => copy.catchUp().catch(() => 0),
    unsavedClients: () => copy.unsaved,
    lost: copy.lost,
    isOrigin: (origin) => copy.isOrigin(origin),
    keepChanges: (changes) => copy.keepChanges(changes),
    wipe: async () => {
      await copy.close()
      await idb.deleteDB(name)
    },
    close: () => copy.close(),
  }
}

class KeptCopy {
  unsaved: Unsaved = new Map()
  readonly lost: Promise<void>
  #lose: () => void = () => undefined
  readonly #name: string
  readonly #doc: Y.Doc
  #kept: IndexeddbPersistence | null = null
  #isClosed = false
  /** What other tabs had left, until nothing of it is left to be acknowledged. */
  #inherited: Inherited = new Map()
  /** What was written here before this clock is acknowledged. */
  #savedTo = 0

  constructor(name: string, doc: Y.Doc) {
    this.#name = name
    this.#doc = doc
    this.lost = new Promise((resolve) => (this.#lose = resolve))
  }

  async load(): Promise<number | null> {
    if (!(await canOpen()) || this.#isClosed) return null
    // Where it is damaged this rejects; y-indexeddb could neither be closed then, nor the copy be forgotten.
    const found = await openCopyNamed(this.#name)
    found.close()
    if (this.#isClosed) return null
    const kept = new IndexeddbPersistence(this.#name, this.#doc)
    this.#kept = kept
    writeCopy(kept, () => {
      this.#lose()
      void this.close()
    })
    await Promise.race([kept.whenSynced, this.lost])
    if (this.#isClosed) return null
    this.#inherited = await readChanges(await kept._db)
    this.unsaved = unsavedOf(this.#inherited)
    return countInherited(this.#inherited)
  }

  async catchUp(): Promise<number> {
    const kept = this.#kept
    const { clientID } = this.#doc
    const news = kept?.synced && (await readNews(await kept._db, clientID, this.#inherited))
    if (!news || this.#isClosed) return 0
    const before = countInherited(this.#inherited)
    this.#inherited = new Map([...this.#inherited, ...news.notes])
    // What was taken off a board in this tab was not taken by others.
    this.unsaved = new Map([...unsavedOf(news.notes), [clientID, Infinity]])
    applyAll(this.#doc, news.updates, kept)
    return Math.max(0, countInherited(this.#inherited) - before)
  }

  isOrigin(origin: unknown): boolean {
    return this.#kept !== null && origin === this.#kept
  }

  async keepChanges(changes: number): Promise<void> {
    const counted = this.#inherited
    const { store, clientID } = this.#doc
    if (changes === 0) {
      this.#savedTo = Y.getState(store, clientID)
      this.#inherited = new Map()
    }
    const note = { changes, from: this.#savedTo }
    if (this.#kept) await noteChanges(await this.#kept._db, clientID, note, counted)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#kept?.destroy()
  }
}

function applyAll(doc: Y.Doc, updates: readonly Uint8Array[], origin: unknown): void {
  const apply = (): void => updates.forEach((update) => Y.applyUpdate(doc, update))
  Y.transact(doc, apply, origin, false)
}

/** Asked first, because y-indexeddb leaves a refusal (a private window) as an unhandled rejection. */
async function canOpen(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false
  return new Promise((resolve) => {
    const request = indexedDB.open(PROBE)
    request.addEventListener('error', () => resolve(false))
    request.addEventListener('success', () => {
      request.result.close()
      resolve(true)
    })
  })
}
