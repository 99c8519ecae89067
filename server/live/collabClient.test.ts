import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WebSocket as NodeWebSocket, WebSocketServer } from 'ws'
import { copyOn, type Device } from '../../collab/client/fakeCopy'
import { type OpenDocument, openDocument } from '../../collab/client/openDocument'
import { readPresence, showPresence } from '../../collab/client/presence'
import { addCard, removeCard, setDeadline, setPlainText } from '../../collab/document/cards'
import { readCards } from '../../collab/document/readCards'
import { systemClock } from '../../collab/server/clock'
import { closeCodes } from '../../collab/server/wire/closeCodes'
import { defaultLimits } from '../../collab/server/limits'
import { MemoryLog } from '../../collab/server/log/memoryLog'
import { createRooms, type Rooms } from '../../collab/server/rooms'
import { createWsSocket, webSocketOptions } from '../../collab/server/connection/wsSocket'

/** Our client against the real rooms, over real sockets: what neither can show about the other alone. */

const PATIENT = { timeout: 20_000, interval: 5 }

let log: MemoryLog
let rooms: Rooms<string>
let http: Server
let sockets: WebSocketServer
let port: number
let opened: OpenDocument[]
/** What each participant may do; `none` for somebody else's board. */
let rights: Record<string, 'rw' | 'ro' | 'none'>

beforeEach(async () => {
  log = new MemoryLog()
  opened = []
  rights = {}
  port = 0
  await startServer()
})

afterEach(async () => {
  await Promise.all(opened.map((one) => one.close()))
  await stopServer()
})

async function startServer(): Promise<void> {
  rooms = createRooms<string>({
    log,
    clock: systemClock,
    limits: defaultLimits,
    onCommitted: () => undefined,
    onFault: () => undefined,
    authorize: async (_doc, participant) => {
      const mode = rights[participant] ?? 'rw'
      if (mode === 'none') return closeCodes.notYours
      return { participant, name: `Name of ${participant}`, colour: '#123456', mode }
    },
  })
  sockets = new WebSocketServer(webSocketOptions(defaultLimits))
  http = createServer().on('upgrade', (request, socket, head) => {
    const { searchParams } = new URL(request.url ?? '', 'http://host')
    sockets.handleUpgrade(request, socket, head, (ws) => {
      const credential = String(request.headers['x-participant'])
      const ext = searchParams.get('ext') === '1'
      rooms.accept(createWsSocket(ws, socket, systemClock), { doc: 'b1.cards', credential, ext })
    })
  })
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve))
  port = (http.address() as AddressInfo).port
}

async function stopServer(): Promise<void> {
  await rooms.close()
  http.closeAllConnections()
  await new Promise((resolve) => http.close(resolve))
}

/** A browser's WebSocket that carries the participant as a cookie would. */
function socketOf(participant: string): typeof WebSocket {
  class ParticipantSocket extends NodeWebSocket {
    constructor(url: string) {
      super(url, { headers: { 'x-participant': participant } })
    }
  }
  return ParticipantSocket as unknown as typeof WebSocket
}

function come(
  participant: string,
  device: Device = { update: null, changes: 0, isFull: false },
): OpenDocument {
  const one = openDocument({
    url: `ws://127.0.0.1:${port}/collab`,
    document: 'b1.cards',
    participantKey: participant,
    WebSocketPolyfill: socketOf(participant),
    openCopy: (_participant, _document, doc) => copyOn(device, doc),
    network: new EventTarget(),
    random: () => 0,
  })
  opened.push(one)
  return one
}

async function until(condition: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(condition()).toBe(true), PATIENT)
}

const saved = async (...all: OpenDocument[]): Promise<void> =>
  until(() => all.every((one) => one.status.getSnapshot().kind === 'saved'))

const texts = (one: OpenDocument): string[] => readCards(one.doc).map(({ text }) => text)

function add(one: OpenDocument, id: string, text: string): void {
  const author = { key: 'p', name: 'P' }
  addCard(one.doc, { id, kind: 'draft', pos: { x: 0, y: 0 }, author, at: '' }, 'me')
  setPlainText(one.doc, id, text, 'me')
}

it('says saved only when the log has it, and shows it to nobody before', async () => {
  const [mari, ulo] = [come('mari'), come('ulo')]
  await saved(mari, ulo)
  log.stall()
  add(mari, 'a', 'Mõte')
  await until(() => log.stalledAppends > 0)
  expect(mari.status.getSnapshot()).toEqual({ kind: 'saving', changes: 2 })
  expect(texts(ulo)).toEqual([])

  log.release()
  await saved(mari)
  await until(() => texts(ulo)[0] === 'Mõte')
})

it('brings together what two people wrote while the server was away', async () => {
  const [mari, ulo] = [come('mari'), come('ulo')]
  await saved(mari, ulo)
  add(mari, 'a', 'Enne')
  await until(() => texts(ulo).length === 1)

  await stopServer()
  await until(() => mari.status.getSnapshot().kind === 'offline')
  setPlainText(mari.doc, 'a', 'Muudetud', 'me')
  removeCard(ulo.doc, 'a', 'me')
  add(ulo, 'b', 'Uus')
  expect(mari.status.getSnapshot()).toEqual({ kind: 'offline', changes: 1, kept: 'device' })

  await startServer()
  await saved(mari, ulo)
  await until(() => texts(mari).join() === 'Uus' && texts(ulo).join() === 'Uus')
})

it('sends what an earlier visit kept on the device, deletions too', async () => {
  const device: Device = { update: null, changes: 0, isFull: false }
  const first = come('mari', device)
  await saved(first)
  add(first, 'a', 'Vana')
  await saved(first)
  await stopServer()
  await until(() => first.status.getSnapshot().kind === 'offline')
  setPlainText(first.doc, 'a', 'Uus', 'me')
  setDeadline(first.doc, 'a', 'homme', 'me')
  await first.close()
  await startServer()

  const again = come('mari', device)
  const other = come('ulo')
  await saved(again, other)
  await until(() => texts(other).join() === 'Uus')
  expect(device.changes).toBe(0)
})

it('loses nothing when a commit fails (DUR-3)', async () => {
  const [mari, ulo] = [come('mari'), come('ulo')]
  await saved(mari, ulo)
  log.failNext()
  add(mari, 'a', 'Alles')
  await until(() => mari.status.getSnapshot().kind === 'refused')
  expect(mari.status.getSnapshot()).toMatchObject({ why: 'disk', changes: 2 })
  await saved(mari)
  await until(() => texts(ulo).join() === 'Alles')
})

it('lets a reader read, and says that it is reading', async () => {
  rights['ulo'] = 'ro'
  const mari = come('mari')
  await saved(mari)
  add(mari, 'a', 'Loe')
  const ulo = come('ulo')
  await until(() => texts(ulo).join() === 'Loe')
  expect(ulo.status.getSnapshot()).toMatchObject({ kind: 'refused', why: 'readOnly', changes: 0 })

  add(ulo, 'b', 'Kirjutan ikka')
  await until(() => JSON.stringify(ulo.status.getSnapshot()).includes('"changes":2'))
  expect(texts(mari)).toEqual(['Loe'])

  rights['ulo'] = 'rw'
  rooms.recheck({ participant: 'ulo' })
  await saved(ulo)
  await until(() => texts(mari).length === 2)
})

it('turns somebody away for good when the board is not theirs any more', async () => {
  const ulo = come('ulo')
  await saved(ulo)
  rights['ulo'] = 'none'
  rooms.recheck({ participant: 'ulo' })
  await until(() => ulo.status.getSnapshot().kind === 'refused')
  expect(ulo.status.getSnapshot()).toMatchObject({ kind: 'refused', why: 'notYours', changes: 0 })
})

it('shows who is there, by the name the server knows', async () => {
  const [mari, ulo] = [come('mari'), come('ulo')]
  await saved(mari, ulo)
  ulo.awareness.setLocalStateField('user', { id: 'mari', name: 'Somebody else', color: '#000000' })
  showPresence(ulo.awareness, { cardId: 'a' })
  await until(() => readPresence(mari.awareness)[0]?.cardId === 'a')
  expect(readPresence(mari.awareness)).toMatchObject([
    { participantId: 'ulo', name: 'Name of ulo', colour: '#123456' },
  ])
})

// Yjs forgets the others with a connection but remembers their clocks, and took what it was told anew for old.
it('shows who is there to whoever comes back, though the others did nothing since (AWA-4)', async () => {
  const [mari, ulo] = [come('mari'), come('ulo')]
  await saved(mari, ulo)
  await until(() => readPresence(mari.awareness).length === 1)
  mari.retry()
  expect(readPresence(mari.awareness)).toEqual([])
  // Everybody tells of themselves again every 15 s.
  await vi.waitFor(() => expect(readPresence(mari.awareness)).toHaveLength(1), 10_000)
})

it('shows what somebody moves, under their own id (MOT-1)', async () => {
  const [mari, ulo] = [come('mari'), come('ulo')]
  await saved(mari, ulo)
  showPresence(ulo.awareness, { pointer: { x: 0, y: 0 } })
  await until(() => readPresence(mari.awareness).length === 1)
  ulo.motions.point({ x: 5, y: -5 })
  ulo.motions.drag('a', { x: 700, y: 8 })
  await until(() => mari.motions.dragged().size === 1)
  expect(mari.motions.dragged()).toEqual(new Map([['a', { x: 700, y: 8 }]]))
  expect(mari.motions.pointerOf(ulo.doc.clientID)).toEqual({ x: 5, y: -5 })
})

it('answers a question about awareness though nobody else is there (OPEN-6)', async () => {
  const socket = new NodeWebSocket(`ws://127.0.0.1:${port}/collab/b1.cards?ext=1`)
  const frames: number[][] = []
  socket.on('message', (frame: Uint8Array) => frames.push([...frame]))
  await new Promise((resolve) => socket.once('open', resolve))
  socket.send(Uint8Array.of(3))
  await vi.waitFor(() => expect(frames).toContainEqual([1, 1, 0]), PATIENT)
  socket.terminate()
})
