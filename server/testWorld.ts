import { systemClock } from '../collab/server/clock'
import { createBoardTurns } from './board/boardTurns'
import { defaultLimits } from '../collab/server/limits'
import { MemoryLog } from '../collab/server/log/memoryLog'
import { createRooms } from '../collab/server/rooms'
import type { Actor, Deps, Topic } from './deps'
import { readImport } from './import/readImport'
import { createLimits } from './limits'
import { testMail } from './mail/testMail'
import { testDb } from './testDb'

/** The dependencies of the use cases over a database and live documents of their own, for tests. */
export type TestWorld = Deps & {
  /** The topics nudged so far. */
  nudged: Topic[]
  /** The accounts whose open documents were decided again so far. */
  recheckedAccounts: string[]
  /** Signs somebody in: an account with this id and e-mail `<id>@example.ee`. */
  account: (id: string) => Promise<Actor>
  remove: () => Promise<void>
}

export const NOBODY: Actor = { accountId: null, deviceHash: null }

/** The actor on a device without an account. */
export const onDevice = (deviceHash: string): Actor => ({ accountId: null, deviceHash })

/** Opens a test world whose clock stands still at the given moment. */
export async function testWorld(at = new Date('2026-11-17T12:00:00Z')): Promise<TestWorld> {
  const { db, remove } = await testDb()
  const log = new MemoryLog()
  const rooms = createRooms({
    log,
    limits: defaultLimits,
    clock: systemClock,
    authorize: () => Promise.resolve(4403 as const),
    onCommitted: () => undefined,
    onFault: (_doc, error) => {
      throw error
    },
  })
  const nudged: Topic[] = []
  const recheckedAccounts: string[] = []
  return {
    db,
    documents: {
      read: (name) => rooms.read(name),
      look: (name, look) => rooms.look(name, look),
      newest: (names) => log.newest(names),
      apply: (name, update, author) => rooms.apply(name, update, author),
      recheck: (name) => rooms.recheck({ doc: name }),
      recheckPerson: (participant) => rooms.recheck({ participant }),
      recheckAccount: (accountId) => void recheckedAccounts.push(accountId),
    },
    boardTurns: createBoardTurns(),
    nudge: (topic) => nudged.push(topic),
    nudged,
    recheckedAccounts,
    limits: createLimits(),
    mail: testMail(),
    readImport,
    now: () => at,
    account: async (id) => {
      await db.account.create({ data: { id, email: `${id}@example.ee`, name: id } })
      return { accountId: id, deviceHash: null }
    },
    remove: async () => {
      await rooms.close()
      await remove()
    },
  }
}
