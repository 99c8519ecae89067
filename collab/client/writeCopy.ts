/* oxlint-disable no-underscore-dangle -- y-indexeddb names so what it writes with */
import * as idb from 'lib0/indexeddb'
import { type IndexeddbPersistence, PREFERRED_TRIM_SIZE } from 'y-indexeddb'
import { trimCopy } from './trimCopy'

/**
 * Writes what changes in a document into its copy, in the place of y-indexeddb. That would lose, when it is closed while
 * it puts updates together, what another tab wrote meanwhile; and what it throws while a document changes would end that
 * document: Yjs tells no later change to anybody.
 *
 * @param onLost is called, perhaps more than once, when the copy can no longer be written: the device is full, somebody
 *   signs out in another tab, or the browser takes its database away, as phones do from a page in the background
 */
export function writeCopy(kept: IndexeddbPersistence, onLost: () => void): void {
  kept.doc.off('update', kept._storeUpdate)
  kept._storeUpdate = (update, origin) => {
    if (!kept.db || origin === kept) return
    try {
      const [updates] = idb.transact(kept.db, ['updates'])
      if (updates) idb.rtop(updates.add(update)).catch(onLost)
    } catch {
      onLost()
    }
    kept._dbsize += 1
    if (kept._dbsize >= PREFERRED_TRIM_SIZE) trimSoon(kept, kept.db)
  }
  kept.doc.on('update', kept._storeUpdate)
  const heed = (db: IDBDatabase): void => {
    for (const event of ['abort', 'close', 'versionchange']) db.addEventListener(event, onLost)
  }
  kept._db.then(heed, onLost)
}

/** Trims when nobody has written for a moment. A copy that cannot be trimmed stays as it is. */
function trimSoon(kept: IndexeddbPersistence, db: IDBDatabase): void {
  clearTimeout(kept._storeTimeoutId)
  kept._storeTimeoutId = setTimeout(() => {
    kept._storeTimeoutId = null
    kept._dbsize = 0
    trimCopy(db).catch(() => undefined)
  }, kept._storeTimeout)
}
