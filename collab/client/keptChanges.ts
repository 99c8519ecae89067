import * as idb from 'lib0/indexeddb'

const STORE = 'custom'
const keyOf = (tab: number): string => `changes/${tab}`

/** Notes in a copy how many changes of one tab are not acknowledged. Rejects where the device cannot write. */
export async function noteChanges(db: IDBDatabase, tab: number, changes: number): Promise<void> {
  const [noted] = idb.transact(db, [STORE])
  if (!noted) return
  await (changes > 0 ? idb.put(noted, changes, keyOf(tab)) : idb.del(noted, keyOf(tab)))
}

/** How many changes all tabs together have left in a copy. */
export async function countChanges(db: IDBDatabase): Promise<number> {
  const [noted] = idb.transact(db, [STORE], 'readonly')
  return noted ? sum(await idb.getAll(noted)) : 0
}

/**
 * Makes what all tabs have left the matter of one that has read the copy, and sends it all. One that is still open notes
 * its own again when it goes on: rather too many are counted than too few.
 *
 * @returns how many changes these are
 */
export async function takeOverChanges(db: IDBDatabase, tab: number): Promise<number> {
  const [noted] = idb.transact(db, [STORE])
  if (!noted) return 0
  const kept = await idb.getAllKeysValues(noted)
  const changes = sum(kept.map(({ v }) => v as unknown))
  await Promise.all(kept.map(({ k }) => idb.del(noted, k as string)))
  if (changes > 0) await idb.put(noted, changes, keyOf(tab))
  return changes
}

const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((all, one) => all + (typeof one === 'number' && one > 0 ? one : 0), 0)
