import * as idb from 'lib0/indexeddb'

const STORE = 'custom'
/** Under which key a tab notes its changes, by its Yjs client. */
export const keyOf = (tab: number): string => `changes/${tab}`

/** What is noted of a tab: how many of its changes were not acknowledged, and from which clock of its Yjs client on they are. */
export type Note = { changes: number; from: number }

/** What other tabs had noted in a copy when one tab read it. */
export type Inherited = ReadonlyMap<string, Note>

/** Which Yjs clients left changes that were not acknowledged, and from which clock of each on they are. */
export type Unsaved = ReadonlyMap<number, number>

/** How many changes these are. */
export const countInherited = (inherited: Inherited): number =>
  [...inherited.values()].reduce((sum, { changes }) => sum + changes, 0)

/** The tabs that had changes among these, by the Yjs client of each. */
export const unsavedOf = (inherited: Inherited): Unsaved =>
  new Map([...inherited].map(([key, { from }]) => [Number(key.split('/')[1]), from]))

/** What all tabs have left in a copy, those that are still open too. */
export async function readChanges(db: IDBDatabase): Promise<Inherited> {
  const [noted] = idb.transact(db, [STORE], 'readonly')
  return noted ? readNotes(noted) : new Map()
}

/** The same, within a transaction. */
export async function readNotes(noted: IDBObjectStore): Promise<Inherited> {
  const kept = await idb.getAllKeysValues(noted)
  const notes = kept.map(({ k, v }) => [k as string, readNote(v)] as const)
  return new Map(notes.filter(([, { changes }]) => changes > 0))
}

/**
 * Notes in a copy how many changes of one tab are not acknowledged. Those that it has read from the copy count among
 * them, and stay noted as whose they were: their tab may be open still, and know better. Once nothing is left here they
 * are acknowledged too; what their tab has noted since stays.
 *
 * @param tab its Yjs client
 * @param note of the tab, with the inherited changes
 * @throws (rejects) where the device cannot write
 */
export async function noteChanges(
  db: IDBDatabase,
  tab: number,
  { changes, from }: Note,
  inherited: Inherited,
): Promise<void> {
  const [noted] = idb.transact(db, [STORE])
  if (!noted) return
  const own: Note = { changes: changes - countInherited(inherited), from }
  const note = own.changes > 0 ? idb.rtop(noted.put(own, keyOf(tab))) : idb.del(noted, keyOf(tab))
  const forget = changes === 0 ? forgetUnchanged(noted, inherited) : undefined
  await Promise.all([note, forget])
}

async function forgetUnchanged(noted: IDBObjectStore, inherited: Inherited): Promise<void> {
  const forget = async ([key, { changes, from }]: [string, Note]): Promise<void> => {
    const now = readNote(await idb.get(noted, key))
    if (now.changes === changes && now.from === from) await idb.del(noted, key)
  }
  await Promise.all([...inherited].map(forget))
}

/** How many changes all tabs together have left in a copy. */
export async function countChanges(db: IDBDatabase): Promise<number> {
  return countInherited(await readChanges(db))
}

/** What was noted, as far as it is a note; once, the number alone was. A device may hold anything. */
function readNote(noted: unknown): Note {
  if (typeof noted !== 'object' || noted === null) return { changes: countOf(noted), from: 0 }
  return {
    changes: 'changes' in noted ? countOf(noted.changes) : 0,
    from: 'from' in noted ? countOf(noted.from) : 0,
  }
}

const countOf = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0)
