/* oxlint-disable no-underscore-dangle -- y-indexeddb names so what it writes with */
import type { IndexeddbPersistence } from 'y-indexeddb'

/**
 * Calls `onLost`, perhaps more than once, when a copy can no longer be written: the device is full, somebody signs out
 * in another tab, or the browser takes its database away, as phones do from a page in the background. y-indexeddb hears of
 * none of these. What it throws then while a document changes would end that document: Yjs tells no later change to anybody.
 */
export function heedLoss(kept: IndexeddbPersistence, onLost: () => void): void {
  const store = kept._storeUpdate
  kept.doc.off('update', store)
  kept._storeUpdate = (update, origin) => {
    try {
      store(update, origin)
    } catch {
      onLost()
    }
  }
  kept.doc.on('update', kept._storeUpdate)
  const heed = (db: IDBDatabase): void => {
    for (const event of ['abort', 'close', 'versionchange']) db.addEventListener(event, onLost)
  }
  kept._db.then(heed, onLost)
}
