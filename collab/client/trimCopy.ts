import * as idb from 'lib0/indexeddb'
import * as Y from 'yjs'

/**
 * Puts the updates of a copy together into one. One transaction reads and replaces them, so a tab that closes or
 * dies meanwhile leaves either all of them or the one. It goes by what is stored and by no open document, which may lack
 * what another tab wrote. Rejects where the device cannot do it.
 */
export async function trimCopy(db: IDBDatabase): Promise<void> {
  const [updates] = idb.transact(db, ['updates'])
  if (!updates) return
  const [keys, stored] = await Promise.all([
    idb.getAllKeys(updates) as Promise<number[]>,
    idb.getAll(updates) as Promise<Uint8Array[]>,
  ])
  const last = keys.at(-1)
  if (last === undefined) return
  const whole = new Y.Doc()
  whole.transact(() => {
    for (const update of stored) Y.applyUpdate(whole, update)
  })
  await idb.rtop(updates.add(Y.encodeStateAsUpdate(whole)))
  await idb.del(updates, idb.createIDBKeyRangeUpperBound(last, false))
}
