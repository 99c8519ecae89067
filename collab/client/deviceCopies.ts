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
 * The copies on this device, of all participants, that go with signing out, by their names.
 *
 * @param isSpared of whom a copy stays that has changes which the server does not have, or cannot be read now
 */
export async function listCopiesToWipe(
  isSpared: (participantKey: string) => boolean,
): Promise<string[]> {
  const isToGo = async (name: string): Promise<boolean> =>
    !isSpared(ownerOf(name)) || (await countIn(name)) === 0
  const copies = await listCopies()
  const going = await Promise.all(copies.map(isToGo))
  return [...copies.filter((_name, nth) => going[nth]), PROBE]
}

/** Deletes these, and tells of each once it is gone. Rejects where one cannot be deleted; the others go all the same. */
export async function wipeCopies(
  names: readonly string[],
  onWiped: (name: string) => void,
): Promise<void> {
  await Promise.all(names.map((name) => idb.deleteDB(name).then(() => onWiped(name))))
}

/** How many changes that the server does not have would go with signing out. */
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
