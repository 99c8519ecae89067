import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { documentRows } from '../routesTable/testLiveRows'
import { bringAbout } from '../routesTable/testGiven'
import type { People } from '../routesTable/testPeople'
import { ROLES, type RoleName } from '../routesTable/testRow'
import { onASettledServer } from '../routesTable/testSettled'
import type { Snapshot } from '../routesTable/testSnapshot'
import type { TestHost } from '../testHost'
import { openSocket } from '../testSockets'

let host: TestHost
let people: People
let world: Snapshot
onASettledServer((settled) => ({ host, people, world } = settled))

const DURABLE = 100
const NACK = 102

/** The messages that bring content (MSG-2), by their numbers. */
const MESSAGES = { 'step 2': [0, 1], update: [0, 2], PART: [104] } as const
type Kind = keyof typeof MESSAGES

function frameOf(kind: Kind, update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of MESSAGES[kind]) encoding.writeVarUint(encoder, number)
  encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}

/** What is said of a message that was sent as early as possible: `stored`, `refused`, or the code that closed the socket. */
function answerTo(socket: WebSocket, frame: Uint8Array): Promise<string> {
  return new Promise((answer) => {
    socket.on('open', () => socket.send(frame))
    socket.on('close', (code) => answer(String(code)))
    socket.on('message', ([type]: Buffer) => {
      if (type === DURABLE) answer('stored')
      if (type === NACK) answer('refused')
    })
  })
}

const ANSWER: Readonly<Record<string, string>> = { rw: 'stored', ro: 'refused' }

const written = documentRows.filter(({ answers }) => Object.values(answers).includes('rw'))
const cases = written.flatMap((row) =>
  Object.keys(MESSAGES).map((kind) => [kind as Kind, row.name, row.given, row.answers] as const),
)

it.each(cases)(
  '%s writes into %s for those alone who may, %s',
  async (kind, name, given, answers) => {
    const keyOf = (role: RoleName) => `${role}: ${kind}, ${given}`
    const bring = async (role: RoleName): Promise<readonly [RoleName, string]> => {
      const doc = new Y.Doc()
      doc.getMap('brought').set(keyOf(role), true)
      const socket = openSocket(host, people[role], name)
      const answer = await answerTo(socket, frameOf(kind, Y.encodeStateAsUpdate(doc)))
      socket.terminate()
      return [role, answer]
    }
    await bringAbout(host.deps.db, given)
    const told = Object.fromEntries(await Promise.all(ROLES.map(bring)))
    await host.settled()
    await world.restore()
    const answerOf = (role: RoleName) => ANSWER[answers[role]] ?? answers[role]
    expect(told).toEqual(Object.fromEntries(ROLES.map((role) => [role, answerOf(role)])))
    const stored = await host.deps.documents.look(name, (doc) => [...doc.getMap('brought').keys()])
    const mayWrite = ROLES.filter((role) => answers[role] === 'rw')
    expect(stored.filter((key) => key.endsWith(`: ${kind}, ${given}`)).sort()).toEqual(
      mayWrite.map(keyOf).sort(),
    )
  },
)
