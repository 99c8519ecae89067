import { Doc } from 'yjs'
import { createBoardTurns } from '../board/boardTurns'
import type { Actor, Deps } from '../deps'
import { readImport } from '../import/readImport'
import { createLimits } from '../limits'
import { testMail } from '../mail/testMail'
import { testDb } from '../testDb'
import { newId } from '../tokens'
import { inOrder } from './inOrder'
import type { GroupFields } from './workshopFields'
import { createWorkshop, type NewWorkshop } from './createWorkshop'

/** A real database with the dependencies of use cases, for tests of this folder. */
export async function testWorkshops() {
  const { db, remove } = await testDb()
  const nudged: string[] = []
  const rechecked: string[] = []
  const deps: Deps = {
    db,
    documents: {
      read: () => Promise.resolve(new Uint8Array([0, 0])),
      look: (_name, look) => Promise.resolve(look(new Doc(), 0)),
      newest: (names) => Promise.resolve(names.map(() => 0)),
      apply: () => Promise.resolve(),
      recheck: (name) => void rechecked.push(name),
      recheckPerson: (key) => void rechecked.push(key),
      recheckAccount: () => undefined,
    },
    boardTurns: createBoardTurns(),
    nudge: (topic) => void nudged.push(topic),
    limits: createLimits(),
    mail: testMail(),
    readImport,
    now: () => new Date('2026-05-12T07:00:00Z'),
  }
  const account = async (name: string): Promise<Actor & { accountId: string }> => {
    const id = newId()
    await db.account.create({ data: { id, email: `${id}@example.ee`, name } })
    return { accountId: id, deviceHash: `device-of-${id}` }
  }
  return { db, deps, nudged, rechecked, account, remove }
}

/** A browser that nobody is signed in at. */
export function device(): Actor {
  return { accountId: null, deviceHash: newId() }
}

export function group(name: string, id: string | null = null): GroupFields {
  return { id, name, theme: `${name}: teema`, prompts: '', defaultChapter: '' }
}

/** What a facilitator enters: two groups, an agenda of three, no municipality. */
export function entered(over: Partial<NewWorkshop> = {}): NewWorkshop {
  const item = { end: null, kind: 'talk', speakers: [], subItems: [] } as const
  return {
    title: 'Avatud vald',
    date: '2026-05-12',
    timeZone: 'Europe/Tallinn',
    place: 'Haava rahvamaja',
    link: '',
    objectives: 'Saada teada',
    municipalities: [],
    groups: [group('Noored'), group('Eelarve')],
    agenda: [
      { ...item, title: 'Avamine', start: '09:30', end: '09:45' },
      { ...item, title: 'Rühmatöö', start: '10:00', kind: 'groupWork' },
      { ...item, title: 'Lõpp', start: '12:00', kind: 'closing' },
    ],
    ...over,
  }
}

/** A workshop as entered, with the facilitator's account. */
export async function workshopOf(
  deps: Deps,
  actor: Actor,
  over: Partial<NewWorkshop> = {},
): Promise<{ id: string; joinCode: string; groupIds: string[] }> {
  const made = await createWorkshop(deps, actor, entered(over))
  const groups = await deps.db.group.findMany(inOrder(made.id))
  return { ...made, groupIds: groups.map(({ id }) => id) }
}
