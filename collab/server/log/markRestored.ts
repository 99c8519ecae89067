import Database from 'libsql'
import { SCHEMA } from './sqliteSchema'

/** People come back to what they had open within days. */
const MERGES_FOR_MS = 7 * 24 * 60 * 60 * 1000

/** Marks a log's file that was just put back from a backup: for a week others' content may be brought back (REST-1). */
export function markRestored(file: string, now: Date): void {
  const db = new Database(file)
  try {
    db.exec(SCHEMA)
    const at = now.getTime()
    db.prepare('INSERT INTO restored VALUES (?, ?)').run(at, at + MERGES_FOR_MS)
  } finally {
    db.close()
  }
}
