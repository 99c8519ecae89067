import type { Duplex } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { createManualClock } from './manualClock'
import { defaultLimits, type Limits } from '../limits'
import { createRooms } from '../rooms'
import { StockClients } from './stockClients'
import { letIn, until, type Visitor } from './testRooms'
import { MemoryLog } from '../log/memoryLog'
import { createWsSocket, webSocketOptions } from '../connection/wsSocket'

const KB = 1024
const EDIT_BYTES = 64 * KB
const EDITS_PER_PORTION = 16
const PORTIONS = 20
const PLENTY = 1e12

/** Small enough that falling behind is a matter of one portion; nobody is held up by a rate. */
const limits: Limits = {
  ...defaultLimits,
  bufferBytes: 256 * KB,
  bytesPerSecond: PLENTY,
  bytesAtOnce: PLENTY,
  bytesPerSecondOfAll: PLENTY,
  bytesAtOnceOfAll: PLENTY,
  messagesPerSecond: PLENTY,
  messagesAtOnce: PLENTY,
}

/** The most that waited on the server's end of a connection right after something was handed to it. */
type Watched = { stream: Duplex; mostWaiting: number }

/** Documents on 127.0.0.1 over real sockets, where time stands still: nobody is cut off for being silent. */
async function startWatchedServer() {
  const clock = createManualClock()
  const watched = new Map<string, Watched>()
  let behind = 0
  const faults: unknown[] = []
  const rooms = createRooms<Visitor>({
    log: new MemoryLog(),
    authorize: letIn,
    onCommitted: () => undefined,
    onFault: (_doc, error) => faults.push(error),
    observer: {
      committed: () => undefined,
      fellBehind: () => (behind += 1),
      refused: () => undefined,
      damaged: () => undefined,
    },
    limits,
    clock,
  })
  const listening = new WebSocketServer({
    ...webSocketOptions(limits),
    noServer: false,
    port: 0,
    host: '127.0.0.1',
  })
  listening.on('connection', (ws, request) => {
    const participant =
      new URL(request.url ?? '/', 'http://localhost').searchParams.get('who') ?? ''
    const watch: Watched = { stream: request.socket, mostWaiting: 0 }
    watched.set(participant, watch)
    const socket = createWsSocket(ws, request.socket, clock)
    const sendBundle = socket.sendBundle.bind(socket)
    socket.sendBundle = (bundle) => {
      sendBundle(bundle)
      watch.mostWaiting = Math.max(watch.mostWaiting, request.socket.writableLength)
    }
    rooms.accept(socket, { doc: 'd', credential: { participant }, ext: false })
  })
  await new Promise((resolve) => listening.once('listening', resolve))
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  const people = new StockClients(`ws://127.0.0.1:${address.port}`)
  return {
    faults,
    behind: () => behind,
    mostWaiting: (who: string) => watched.get(who)?.mostWaiting ?? 0,
    open: (who: string) => people.open(who),
    async stop() {
      people.end()
      await rooms.close()
      await new Promise((resolve) => listening.close(resolve))
    },
  }
}

let server: Awaited<ReturnType<typeof startWatchedServer>>
beforeEach(async () => {
  server = await startWatchedServer()
})
afterEach(async () => {
  await server.stop()
  if (server.faults.length > 0) throw new AggregateError(server.faults)
})

it('a phone that does not read delays nobody, costs what may wait, and has it all in the end (LIM-5)', async () => {
  const [mari, jaan, slow] = [server.open('mari'), server.open('jaan'), server.open('slow')]
  await until(() => [mari, jaan, slow].every(({ synced }) => synced))
  const phone = slow.ws as unknown as WebSocket
  phone.pause()

  for (let portion = 1; portion <= PORTIONS; portion += 1) {
    for (let nth = 0; nth < EDITS_PER_PORTION; nth += 1) {
      write(nth % 2 === 0 ? mari.doc : jaan.doc, portion * EDITS_PER_PORTION + nth)
    }
    await until(() => [mari, jaan].every(({ doc }) => marks(doc) === portion * EDITS_PER_PORTION))
  }
  expect(marks(slow.doc)).toBe(0)
  expect(server.behind()).toBe(1)
  const oneFlush = EDITS_PER_PORTION * (EDIT_BYTES + KB)
  expect(server.mostWaiting('slow')).toBeGreaterThan(limits.bufferBytes)
  expect(server.mostWaiting('slow')).toBeLessThan(limits.bufferBytes + oneFlush)

  phone.resume()
  await until(() => marks(slow.doc) === PORTIONS * EDITS_PER_PORTION)
  expect(slow.ws).toBe(phone)
  expect(contentOf(slow.doc) === contentOf(mari.doc), 'the same content').toBe(true)
  expect(Y.encodeStateVector(slow.doc)).toEqual(Y.encodeStateVector(mari.doc))
})

/** One edit: what it writes is written over by later ones, the mark of it stays. */
function write(doc: Y.Doc, mark: number): void {
  doc.transact(() => {
    doc.getMap('pages').set(`page${mark % EDITS_PER_PORTION}`, String(mark).padEnd(EDIT_BYTES, 'x'))
    doc.getArray('marks').push([mark])
  })
}

/** Pages in an order of their own: a map's is that of arrival. */
const contentOf = (doc: Y.Doc) =>
  JSON.stringify([
    doc.getArray('marks'),
    Object.entries(doc.getMap('pages').toJSON()).sort(([a], [b]) => a.localeCompare(b)),
  ])

const marks = (doc: Y.Doc) => doc.getArray('marks').length
