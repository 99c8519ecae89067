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
  let kept: IndexeddbPersistence | null = null
  let isClosed = false
  let unsaved: Unsaved = new Map()
  /** What other tabs had left, until nothing of it is left to be acknowledged. */
  let inherited: Inherited = new Map()
  /** What was written here before this clock is acknowledged. */
  let savedTo = 0
  let lose: () => void = () => undefined
  const lost = new Promise<void>((resolve) => (lose = resolve))

  const load = async (): Promise<number | null> => {
    if (!(await canOpen()) || isClosed) return null
    // Where it is damaged this rejects; y-indexeddb could neither be closed then, nor the copy be forgotten.
    const found = await openCopyNamed(name)
    found.close()
    if (isClosed) return null
    kept = new IndexeddbPersistence(name, doc)
    writeCopy(kept, () => {
      lose()
      void close()
    })
    await Promise.race([kept.whenSynced, lost])
    if (isClosed) return null
    inherited = await readChanges(await kept._db)
    unsaved = unsavedOf(inherited)
    return countInherited(inherited)
  }
  const catchUp = async (): Promise<number> => {
    const news = kept?.synced && (await readNews(await kept._db, doc.clientID, inherited))
    if (!news || isClosed) return 0
    const before = countInherited(inherited)
    inherited = new Map([...inherited, ...news.notes])
    // What was taken off a board in this tab was not taken by others.
    unsaved = new Map([...unsavedOf(news.notes), [doc.clientID, Infinity]])
    applyAll(doc, news.updates, kept)
    return Math.max(0, countInherited(inherited) - before)
  }
  const close = async (): Promise<void> => {
    isClosed = true
    await kept?.destroy()
  }
  return {
    loaded: load().catch(() => null),
    catchUp: () => catchUp().catch(() => 0),
    unsavedClients: () => unsaved,
    lost,
    isOrigin: (origin) => kept !== null && origin === kept,
    keepChanges: async (changes) => {
      const counted = inherited
      if (changes === 0) {
        savedTo = Y.getState(doc.store, doc.clientID)
        inherited = new Map()
      }
      const note = { changes, from: savedTo }
      if (kept) await noteChanges(await kept._db, doc.clientID, note, counted)
    },
    wipe: async () => {
      await close()
      await idb.deleteDB(name)
    },
    close,
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
