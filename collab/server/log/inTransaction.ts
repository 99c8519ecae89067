import type Database from 'libsql'

/**
 * Runs `work` in a transaction, of which nothing is left where it throws. SQLite has undone it by itself already where the
 * disk is full: the driver's own transactions then fail at undoing it once more, and nobody hears of the disk.
 *
 * @param mode `IMMEDIATE` for what writes: it waits for its turn at the beginning
 */
export function inTransaction<Result>(
  db: Database.Database,
  mode: 'IMMEDIATE' | 'DEFERRED',
  work: () => Result,
): Result {
  db.exec(`BEGIN ${mode}`)
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}
