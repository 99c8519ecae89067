import { join, resolve } from 'node:path'
import type { Env } from '../env'

/** What a Kavalaud keeps, by the name it has in a backup. */
export type DataPlaces = {
  folder: string
  /** The databases, in the order in which they are copied. */
  databases: readonly [Place, Place]
  /** The secret that signs cookies; absent where one is given from outside. */
  secret: Place
}

type Place = { name: string; path: string }

/**
 * Where everything is kept. The database of rows comes before the log of documents: rows speak of what documents
 * hold, so documents may be the newer of the two and never the older.
 *
 * @param root the project's folder, which relative paths are relative to
 */
export function dataPlaces({ DATA_DIR, DATABASE_URL }: Env, root: string): DataPlaces {
  const folder = resolve(root, DATA_DIR)
  const rows = DATABASE_URL?.replace(/^file:/, '').replace(/\?.*$/, '')
  return {
    folder,
    databases: [
      { name: 'kavalaud.db', path: rows ? resolve(root, rows) : join(folder, 'kavalaud.db') },
      { name: 'collab.db', path: join(folder, 'collab.db') },
    ],
    secret: { name: 'session-secret', path: join(folder, 'session-secret') },
  }
}
