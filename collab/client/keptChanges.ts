import * as idb from 'lib0/indexeddb'

const STORE = 'custom'
const keyOf = (tab: number): string => `changes/${tab}`

/** What other tabs had noted in a copy when one tab read it: how many changes of each were not acknowledged. */
export type Inherited = ReadonlyMap<string, number>

/** How many changes these are. */
export const countInherited = (inherited: Inherited): number => sum([...inherited.values()])

/** The tabs that had changes among these, by the Yjs client of each. */
export const tabsOf = (inherited: Inherited): number[] =>
  [...inherited].filter(([, changes]) => changes > 0).map(([key]) => Number(key.split('/')[1]))

/** What all tabs have left in a copy, those that are still open too. */
export async function readChanges(db: IDBDatabase): Promise<Inherited> {
  const [noted] = idb.transact(db, [STORE], 'readonly')
  const kept = noted ? await idb.getAllKeysValues(noted) : []
  return new Map(kept.map(({ k, v }) => [k as string, numberOf(v)]))
}

/**
 * Notes in a copy how many changes of one tab are not acknowledged. Those that it has read from the copy count among
 * them, and stay noted as whose they were: their tab may be open still, and know better. Once nothing is left here they
 * are acknowledged too; what their tab has noted since stays.
 *
 * @param changes of the tab, with the inherited ones
 * @throws (rejects) where the device cannot write
 */
export async function noteChanges(
  db: IDBDatabase,
  tab: number,
  changes: number,
  inherited: Inherited,
): Promise<void> {
  const [noted] = idb.transact(db, [STORE])
  if (!noted) return
  const own = changes - countInherited(inherited)
  const note = own > 0 ? idb.put(noted, own, keyOf(tab)) : idb.del(noted, keyOf(tab))
  const forget = changes === 0 ? forgetUnchanged(noted, inherited) : undefined
  await Promise.all([note, forget])
}

async function forgetUnchanged(noted: IDBObjectStore, inherited: Inherited): Promise<void> {
  const forget = async ([key, value]: [string, number]): Promise<void> => {
    if (numberOf(await idb.get(noted, key)) === value) await idb.del(noted, key)
  }
  await Promise.all([...inherited].map(forget))
}

/** How many changes all tabs together have left in a copy. */
export async function countChanges(db: IDBDatabase): Promise<number> {
  return countInherited(await readChanges(db))
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

const numberOf = (noted: unknown): number => (typeof noted === 'number' && noted > 0 ? noted : 0)
