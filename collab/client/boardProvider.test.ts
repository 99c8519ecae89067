import { afterEach, beforeEach, expect, it, type Mock, vi } from 'vitest'
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { BoardProvider } from './boardProvider'
import { FakeServer } from './fakeServer'
import type { LinkEvent } from './status'

let server: FakeServer
let doc: Y.Doc
let awareness: Awareness
let provider: BoardProvider
let random: () => number
let report: Mock<(event: LinkEvent) => void>

beforeEach(() => {
  vi.useFakeTimers()
  random = () => 1
  report = vi.fn<(event: LinkEvent) => void>()
  server = new FakeServer()
  doc = new Y.Doc()
  awareness = new Awareness(doc)
  provider = new BoardProvider({
    url: 'ws://server/collab',
    document: 'b1.cards',
    participantKey: 'p1',
    doc,
    awareness,
    report,
    isCopyOrigin: () => false,
    WebSocketPolyfill: server.WebSocket,
    random: () => random(),
  })
})

afterEach(() => {
  provider.destroy()
  doc.destroy()
  vi.useRealTimers()
})

const pass = async (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

/** The first bytes of what the server heard from the newest connection: type, and step of a sync. */
const heard = (): string[] =>
  server.socket.heard.map(([type, step]) => (type === 0 ? `sync ${step}` : `${type}`))

it('asks for the additional messages, and says whose edits it brings (OPEN-1, AUTH-6)', async () => {
  provider.connect()
  await pass(20)
  expect(server.socket.url).toBe('ws://server/collab/b1.cards?ext=1&as=p1')
})

it('sends no update before the server said what it has (GAP-1)', async () => {
  provider.connect()
  await pass(0)
  doc.getText('text').insert(0, 'a')
  expect(heard()).toEqual(['sync 0', '1'])
  await pass(20)
  expect(heard()).toEqual(['sync 0', '1', 'sync 1'])
  doc.getText('text').insert(0, 'b')
  await pass(20)
  expect(heard()).toEqual(['sync 0', '1', 'sync 1', 'sync 2'])
  expect(server.disk.getText('text').toJSON()).toBe('ba')
})

it('sends what is large in parts, whether it was written offline or at once (PART-1)', async () => {
  const write = (word: string): void =>
    doc.transact(() => {
      for (let nth = 0; nth < 60; nth += 1)
        doc.getMap('map').set(`${word} ${nth}`, 'x'.repeat(10_000))
    })
  write('offline')
  provider.connect()
  await pass(20)
  expect(heard()).toEqual(['sync 0', '1', '104', '104', 'sync 1'])
  write('at once')
  await pass(20)
  expect(heard().slice(5)).toEqual(['sync 2', 'sync 2', 'sync 2'])
  expect(server.disk.getMap('map').size).toBe(120)
})

it('answers again when the server asks again (GAP-2)', async () => {
  provider.connect()
  await pass(20)
  server.socket.say(0, 0, Y.encodeStateVector(new Y.Doc()))
  await pass(20)
  expect(heard().filter((message) => message === 'sync 1')).toHaveLength(2)
})

it('is live only once both sides have told each other what they have (ACK-3)', async () => {
  vi.spyOn(server, 'read').mockImplementation(() => undefined)
  provider.connect()
  await pass(20)
  server.socket.say(0, 0, Y.encodeStateVector(new Y.Doc()))
  await pass(20)
  expect(report).not.toHaveBeenCalledWith({ type: 'live' })
  server.socket.say(0, 1, Uint8Array.of(0, 0))
  await pass(20)
  expect(report).toHaveBeenLastCalledWith({ type: 'live' })
})

it("does not send on other people's presence (AWA-1)", async () => {
  provider.connect()
  await pass(20)
  const before = heard().length
  const other = new Awareness(new Y.Doc())
  other.setLocalState({ cardId: 'a' })
  server.socket.say(1, encodeAwarenessUpdate(other, [other.clientID]))
  await pass(20)
  expect(awareness.getStates().get(other.clientID)).toEqual({ cardId: 'a' })

  awareness.setLocalState({ cardId: 'b' })
  server.socket.say(3)
  await pass(20)
  const answer = server.socket.heard[before]
  const reader = new Awareness(new Y.Doc())
  if (answer) applyAwarenessUpdate(reader, answer.slice(2), null)
  expect(heard().slice(before)).toEqual(['1', '1'])
  expect([...reader.getStates().keys()].filter((id) => id !== reader.clientID)).toEqual([
    doc.clientID,
  ])
  other.doc.destroy()
  reader.doc.destroy()
})

it('sends a fast pointer at once, then at most 20 times a second, and its last place', async () => {
  provider.connect()
  await pass(100)
  const before = heard().length
  for (let x = 1; x <= 100; x += 1) {
    awareness.setLocalState({ pointer: { x, y: 0 } })
    await pass(10)
  }
  await pass(100)
  const after = server.socket.heard.slice(before)
  expect(after.length).toBeGreaterThan(15)
  expect(after.length).toBeLessThan(23)
  expect(new TextDecoder().decode(after.at(-1))).toContain('"x":100')
})

it.each([
  ['shortest', 0, [100, 200, 400, 800, 1600, 3200, 5000, 5000]],
  ['longest', 1, [200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]],
])('comes back soon, then backs off to 10 s: the %s waits', async (_which, value, waits) => {
  random = () => value
  server.isDown = true
  provider.connect()
  await pass(60_000)
  const times = server.sockets.map(({ bornAt }) => bornAt)
  const gaps = times.slice(1).map((time, nth) => time - (times[nth] ?? 0))
  waits.forEach((wait, nth) => {
    expect(gaps[nth]).toBeGreaterThanOrEqual(wait)
    expect(gaps[nth]).toBeLessThan(wait + 10)
  })
})

it.each([
  ['a restart', 1012, 0, 100],
  ['a restart', 1012, 0.5, 550],
  ['a restart', 1012, 1, 1000],
  ['a crash', 1006, 0.5, 550],
  ['a change of rights', 4500, 0, 100],
  ['a change of rights', 4500, 1, 200],
])('comes back after %s (%i), so that nobody comes in one moment with all', async (...given) => {
  const [_what, code, value, wait] = given
  random = () => value
  provider.connect()
  await pass(20)
  const closedAt = Date.now()
  server.socket.end(code)
  await pass(1100)
  expect(server.sockets).toHaveLength(2)
  expect(server.socket.bornAt - closedAt).toBeGreaterThanOrEqual(wait)
  expect(server.socket.bornAt - closedAt).toBeLessThan(wait + 10)
})

it('gives up on a connection that never opens', async () => {
  server.isUnplugged = true
  provider.connect()
  await pass(10_000)
  expect(server.sockets.length).toBeGreaterThan(1)
})

it('takes a state it does not know for read-only, and a code it does not know for bad', async () => {
  provider.connect()
  await pass(20)
  server.socket.say(101, '{"mode":"comment"}')
  server.socket.say(101, 'null')
  server.socket.say(102, 1, 'new-code')
  await pass(20)
  expect(report.mock.calls.slice(-3)).toEqual([
    [{ type: 'state', mode: 'ro', reason: 'rights' }],
    [{ type: 'state', mode: 'ro', reason: 'rights' }],
    [{ type: 'nack', message: 1, code: 'bad' }],
  ])
})
