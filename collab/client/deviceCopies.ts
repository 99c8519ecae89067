import * as idb from 'lib0/indexeddb'
import { countChanges } from './keptChanges'

const PREFIX = 'kavalaud/'

/** A database that only shows whether this device lets any be opened. */
export const PROBE = `${PREFIX}probe`

/** The name of the database that holds a participant's copy of a document. */
export const nameOfCopy = (participantKey: string, document: string): string =>
  `${PREFIX}${participantKey}/${document}`

/** Opens the database of a copy, and makes it where there is none, as y-indexeddb does. Rejects where that is damaged. */
export const openCopyNamed = (name: string): Promise<IDBDatabase> =>
  idb.openDB(name, (fresh) =>
    idb.createStores(fresh, [['updates', { autoIncrement: true }], ['custom']]),
  )

/**
 * Deletes the copies on this device, of all participants; for signing out.
 *
 * @param isSpared of whom a copy stays that has changes which the server does not have, or cannot be read now
 */
export async function wipeLocalCopies(
  isSpared: (participantKey: string) => boolean,
): Promise<void> {
  const wipe = async (name: string): Promise<void> => {
    if (isSpared(ownerOf(name)) && (await countIn(name)) !== 0) return
    await idb.deleteDB(name)
  }
  await Promise.all([...(await listCopies()), PROBE].map(wipe))
}

/** How many changes that the server does not have would go with `wipeLocalCopies`. */
export async function countUnsaved(isSpared: (participantKey: string) => boolean): Promise<number> {
  const wiped = (await listCopies()).filter((name) => !isSpared(ownerOf(name)))
  const counts = await Promise.all(wiped.map(countIn))
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

/** Of whom this device keeps changes of a document that the server does not have. */
export async function listUnsavedOwners(document: string): Promise<string[]> {
  const copies = (await listCopies()).filter((name) => name === nameOfCopy(ownerOf(name), document))
  const counts = await Promise.all(copies.map(countIn))
  return copies.filter((_name, nth) => (counts[nth] ?? 0) > 0).map(ownerOf)
}

async function listCopies(): Promise<string[]> {
  const databases = await indexedDB.databases()
  return databases
    .map(({ name }) => name ?? '')
    .filter((name) => name.startsWith(PREFIX) && name !== PROBE)
}

const ownerOf = (name: string): string => name.slice(PREFIX.length).split('/')[0] ?? ''

/** How many changes of a copy the server does not have; null where it cannot be read, which says nothing of the others. */
const countIn = (name: string): Promise<number | null> => readCount(name).catch(() => null)

async function readCount(name: string): Promise<number> {
  const db = await openCopyNamed(name)
  try {
    return await countChanges(db)
  } finally {
    db.close()
  }
}
