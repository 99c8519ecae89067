import * as idb from 'lib0/indexeddb'
import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import { writeCopy } from './writeCopy'

const PREFIX = 'kavalaud/'
const CHANGES_KEY = 'changes'

/** A document's copy on this device. */
export type LocalCopy = {
  /**
   * Resolves once the document holds what was kept, with the number of changes that had not been
   * acknowledged when it was last left; null where this device keeps nothing. Never rejects.
   */
  loaded: Promise<number | null>
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
 * computer never find each other's text. Two tabs of one participant share the copy; the
 * number of changes is then that of whichever wrote last. Nothing rests on that number but what is shown
 * before the server was reached: whether all is saved is always asked of the server.
 */
export function openLocalCopy(participantKey: string, document: string, doc: Y.Doc): LocalCopy {
  const name = `${PREFIX}${participantKey}/${document}`
  let kept: IndexeddbPersistence | null = null
  let closed = false
  let lose: () => void = () => undefined
  const lost = new Promise<void>((resolve) => (lose = resolve))

  const load = async (): Promise<number | null> => {
    if (!(await canOpen()) || closed) return null
    kept = new IndexeddbPersistence(name, doc)
    writeCopy(kept, () => {
      lose()
      void close()
    })
    await Promise.race([kept.whenSynced, lost])
    if (closed) return null
    const changes: unknown = await kept.get(CHANGES_KEY)
    return typeof changes === 'number' && changes > 0 ? changes : 0
  }
  const close = async (): Promise<void> => {
    closed = true
    await kept?.destroy()
  }
  return {
    loaded: load().catch(() => null),
    lost,
    isOrigin: (origin) => kept !== null && origin === kept,
    keepChanges: async (changes) => {
      await kept?.set(CHANGES_KEY, changes)
    },
    wipe: async () => {
      await close()
      await idb.deleteDB(name)
    },
    close,
  }
}

/** Deletes every copy on this device, of all participants; for signing out. */
export async function wipeLocalCopies(): Promise<void> {
  const databases = await indexedDB.databases()
  const names = databases.map(({ name }) => name ?? '').filter((name) => name.startsWith(PREFIX))
  await Promise.all(names.map((name) => idb.deleteDB(name)))
}

/** Asked first, because y-indexeddb leaves a refusal (a private window) as an unhandled rejection. */
async function canOpen(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false
  return new Promise((resolve) => {
    const request = indexedDB.open(`${PREFIX}probe`)
    request.addEventListener('error', () => resolve(false))
    request.addEventListener('success', () => {
      request.result.close()
      resolve(true)
    })
  })
}
