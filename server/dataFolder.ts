import { join } from 'node:path'
import Database from 'libsql'
import { kindOf } from '../collab/server/log/kindOf'

/** So long a server that is being stopped may still have the folder. */
const WAIT_MS = 5_000

/** The empty database whose lock says that a server uses the folder. It stays there when the server has ended. */
export const lockIn = (folder: string): string => join(folder, 'server.lock')

/**
 * Takes the data folder for one server alone: two would overtake each other in every document that is open at both
 * (DUR-6 in collab/SPEC.md), and send people away again and again. However a process ends, the system lets go of what it had.
 *
 * @returns lets go of the folder
 * @throws Error in words where another server still has it after 5 s
 */
export function holdDataFolder(folder: string): () => void {
  const lock = new Database(lockIn(folder), { timeout: WAIT_MS })
  try {
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (kindOf(error) !== 'SQLITE_BUSY') throw error
    throw new Error(
      `Another server uses ${folder}. Stop it first, or choose another folder with DATA_DIR.`,
      { cause: error },
    )
  }
  return () => {
    lock.exec('ROLLBACK')
    lock.close()
  }
}
