import { existsSync } from 'node:fs'
import { openKeptStates } from '../../collab/server/log/keptStates'
import { openSqliteStore } from '../../collab/server/log/sqliteStore'
import { readDocumentName } from '../../domain/board/documentName'
import { dataPlaces } from '../backup/dataPlaces'
import { readEnv } from '../env'
import { listStates } from './listStates'
import { returnTo } from './returnTo'

type Setting = {
  env: Record<string, string | undefined>
  /** The project's folder. */
  root: string
  out: (text: string) => void
  error: (text: string) => void
}

const USAGE = `usage: npm run checkpoints -- DOCUMENT            what is kept of a live document
       npm run checkpoints -- DOCUMENT NUMBER     makes it again what it was at that number
DOCUMENT is the last part of a board's address and .cards, or of a homework's and .answers`

/**
 * `checkpoints DOCUMENT [NUMBER]`, with the configuration of the server, which may be running:
 * it notices what was written past it (DUR-6 in collab/SPEC.md).
 *
 * @returns the exit code: 0, or 1 after words that say what is wrong
 */
export function runCheckpoints(args: readonly string[], setting: Setting): number {
  const { root, out, error } = setting
  const [doc = '', number = '', more] = args
  if (more !== undefined || readDocumentName(doc) === null || !/^\d{0,15}$/.test(number)) {
    error(USAGE)
    return 1
  }
  try {
    const env = readEnv(setting.env)
    const [, log] = dataPlaces(env, root).databases
    if (!existsSync(log.path)) throw new Error(`there is no ${log.path}`)
    const store = openSqliteStore(log.path)
    const states = openKeptStates(log.path)
    try {
      const kept = { doc, store, states }
      const most = env.COLLAB_DOCUMENT_MB * 1024 * 1024
      out(number === '' ? listStates(kept) : returnTo(Number(number), kept, most))
    } finally {
      states.close()
      store.close()
    }
    return 0
  } catch (problem) {
    error(`${doc}: ${problem instanceof Error ? problem.message : String(problem)}`)
    return 1
  }
}
