import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WebSocket as NodeWebSocket } from 'ws'
import type * as Y from 'yjs'
import { copyOn } from '../../collab/client/fakeCopy'
import { type OpenDocument, openDocument } from '../../collab/client/openDocument'
import { addCard, setPlainText } from '../../collab/document/cards'
import { readCards } from '../../collab/document/readCards'
import { MemoryLog } from '../../collab/server/log/memoryLog'
import { startTestServer } from '../../collab/server/rules/testServer'

/** Our client against the real rooms, with more at once than a message may hold. */

const PATIENT = { timeout: 20_000, interval: 5 }
const MARI = { key: 'mari', name: 'Mari' }
const CARDS = 300
const TEXT = 'Metsaraja pere koristab kevadel jõe kaldad. '.repeat(200)

let log: MemoryLog
let server: Awaited<ReturnType<typeof startTestServer>>
let opened: OpenDocument[]

beforeEach(async () => {
  log = new MemoryLog()
  server = await startTestServer(log, { guest: 'ro' })
  opened = []
})

afterEach(async () => {
  await Promise.all(opened.map((one) => one.close()))
  await server.stop()
  if (server.faults.length > 0) throw new AggregateError(server.faults)
})

/** Somebody with a copy of the document on a device of their own. */
function come(who: string): OpenDocument {
  class SocketOfWho extends NodeWebSocket {
    constructor(url: string) {
      super(`${url}&who=${who}`)
    }
  }
  const one = openDocument({
    url: server.address,
    document: 'd',
    participantKey: who,
    WebSocketPolyfill: SocketOfWho as unknown as typeof WebSocket,
    openCopy: (_participant, _document, doc) =>
      copyOn({ update: null, changes: 0, isFull: false }, doc),
    network: new EventTarget(),
    random: () => 0,
  })
  opened.push(one)
  return one
}

const add = (doc: Y.Doc, id: string): boolean =>
  addCard(
    doc,
    { id, kind: 'draft', pos: { x: 0, y: 0 }, author: MARI, at: '2026-01-01T10:00:00.000Z' },
    null,
  )

/** Writes two and a half megabytes on as many cards. */
function writeMuch({ doc }: OpenDocument): void {
  for (let nth = 0; nth < CARDS; nth += 1) {
    add(doc, `c${nth}`)
    setPlainText(doc, `c${nth}`, TEXT, null)
  }
}

const statusOf = (one: OpenDocument) => one.status.getSnapshot()

const until = async (condition: () => boolean): Promise<void> =>
  vi.waitFor(() => expect(condition()).toBe(true), PATIENT)

const saved = async (one: OpenDocument): Promise<void> =>
  vi.waitFor(() => expect(statusOf(one)).toEqual({ kind: 'saved' }), PATIENT)

it('brings what was written without a connection in parts, and says saved after the last (PART-1)', async () => {
  const mari = come('mari')
  writeMuch(mari)
  await saved(mari)
  expect(log.commits.flat().length).toBeGreaterThan(5)

  const jaan = come('jaan')
  await until(() => readCards(jaan.doc).length === CARDS)
  expect(readCards(jaan.doc).every(({ text }) => text === TEXT.trim())).toBe(true)
})

it('brings one change that large in parts too, and what is written behind it (PART-1)', async () => {
  const [mari, jaan] = [come('mari'), come('jaan')]
  await saved(mari)
  mari.doc.transact(() => writeMuch(mari))
  add(mari.doc, 'last')
  expect(statusOf(mari)).toEqual({ kind: 'saving', changes: 2 })
  await saved(mari)
  await until(() => readCards(jaan.doc).length === CARDS + 1)
})

it('says of large changes by somebody who may only read that they are not taken (RO-1, PART-2)', async () => {
  const guest = come('guest')
  writeMuch(guest)
  await until(() => statusOf(guest).kind === 'refused')
  await until(() => JSON.stringify(statusOf(guest)).includes('"changes":600'))
  expect(statusOf(guest)).toMatchObject({ why: 'readOnly', kept: 'device' })
  expect(log.commits).toEqual([])
})
