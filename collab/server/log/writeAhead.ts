import type Database from 'libsql'
import { kindOf } from './kindOf'

/** How long to rest before trying again, and how often to try: for 10 s in all. */
const REST_MS = 10
const TRIES = 1_000

/**
 * Has the file write ahead (WAL) from now on. Where somebody else is writing to a file that does not yet, or opens it
 * at the same moment, SQLite fails at once, whatever `timeout` the file was opened with: it has read the file by then,
 * and two who have read and wait for each other would wait for ever. So what was read is let go, and tried again.
 *
 * @param rest waits a little, without giving anybody else the turn
 * @throws the driver's error: SQLITE_BUSY where somebody holds the file for 10 s
 */
export function writeAhead(db: Database.Database, rest = sleep): void {
  for (let left = TRIES; !isWritingAhead(db, left === 0); left -= 1) rest()
}

function isWritingAhead(db: Database.Database, isLast: boolean): boolean {
  try {
    db.pragma('journal_mode = WAL')
    return true
  } catch (error) {
    if (isLast || kindOf(error) !== 'SQLITE_BUSY') throw error
    return false
  }
}

function sleep(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, REST_MS)
}
