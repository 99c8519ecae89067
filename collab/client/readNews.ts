import * as idb from 'lib0/indexeddb'
import { type Inherited, keyOf, readNotes } from './keptChanges'

/** What other tabs have left in a copy since: which changes, and everything that the copy holds. */
export type News = { notes: Inherited; updates: Uint8Array[] }

/**
 * Reads what other tabs have noted in a copy beyond what is known; null where that is nothing. Both parts come from one
 * transaction, so what is noted is there.
 *
 * @param tab its Yjs client
 */
export async function readNews(
  db: IDBDatabase,
  tab: number,
  known: Inherited,
): Promise<News | null> {
  const [noted, updates] = idb.transact(db, ['custom', 'updates'], 'readonly')
  if (!noted || !updates) return null
  const isKnown = (key: string, changes: number, from: number): boolean =>
    known.get(key)?.changes === changes && known.get(key)?.from === from
  const notes = [...(await readNotes(noted))].filter(
    ([key, { changes, from }]) => key !== keyOf(tab) && !isKnown(key, changes, from),
  )
  if (notes.length === 0) return null
  return { notes: new Map(notes), updates: (await idb.getAll(updates)) as Uint8Array[] }
}
