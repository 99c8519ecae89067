import { existsSync, rmSync } from 'node:fs'
import Database from 'libsql'
import type { DataPlaces } from './backup/dataPlaces'
import type { Db } from './db'

/** "demo" as a number: what SQLite keeps for an application as `user_version` while the demo is being made; else that is 0. */
const UNFINISHED = 0x64656d6f

/**
 * Makes the demo in an empty database. Half of it would look like all of it at the next start, or be in its way: until it is
 * whole, the database itself says so.
 */
export async function makeDemo(db: Db, seed: () => Promise<void>): Promise<void> {
  await db.$executeRawUnsafe(`PRAGMA user_version = ${UNFINISHED}`)
  await seed()
  await db.$executeRawUnsafe('PRAGMA user_version = 0')
}

/** Deletes the databases where a server ended while it made the demo, before which they were empty: it is begun anew. */
export function discardUnfinishedDemo({ databases: [rows, log] }: DataPlaces): void {
  if (!existsSync(rows.path) || !isUnfinished(rows.path)) return
  // The one that says so is the last to go.
  for (const { path } of [log, rows]) {
    for (const part of ['-shm', '-wal', '']) rmSync(path + part, { force: true })
  }
}

function isUnfinished(path: string): boolean {
  const db = new Database(path)
  try {
    const [row] = db.prepare('PRAGMA user_version').all() as { user_version: number }[]
    return row?.user_version === UNFINISHED
  } finally {
    db.close()
  }
}
