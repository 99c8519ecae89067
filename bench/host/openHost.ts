import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { systemClock } from '../../collab/server/clock'
import { closeCodes } from '../../collab/server/wire/closeCodes'
import { defaultLimits } from '../../collab/server/limits'
import { createRooms } from '../../collab/server/rooms'
import { SqliteLog } from '../../collab/server/log/sqliteLog'
import { createWsSocket, webSocketOptions } from '../../collab/server/connection/wsSocket'
import { reportOnSignal } from './reportOnSignal'

/**
 * The live documents alone, open to everybody, for measuring and for breaking: the same rooms, log and
 * sockets as the product's, without accounts and pages. Each connection is a participant of its own, or the
 * one it names by `?as=`; a `stranger` is sent away. Listens on 127.0.0.1 only.
 *
 * `TAIL_UPDATES` is how often it compacts.
 */
const {
  PORT = '0',
  FILE = 'collab.db',
  TAIL_UPDATES = String(defaultLimits.tailUpdates),
} = process.env
const limits = { ...defaultLimits, tailUpdates: Number(TAIL_UPDATES) }
const workerUrl = new URL('sqliteLogWorker.mjs', import.meta.url)
const log = new SqliteLog({ file: FILE, workerUrl })
let nth = 0

const rooms = createRooms<string | null>({
  log,
  clock: systemClock,
  limits,
  authorize: (_doc, as) => {
    if (as === 'stranger') return Promise.resolve(closeCodes.signIn)
    const participant = as ?? `p${(nth += 1)}`
    return Promise.resolve({ participant, name: participant, colour: '#0b5d5b', mode: 'rw' })
  },
  onCommitted: () => undefined,
  onFault: (doc, error) => console.error(doc, error),
})

const sockets = new WebSocketServer(webSocketOptions(limits))
const server = createServer()
server.on('upgrade', (request, socket, head) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://host')
  sockets.handleUpgrade(request, socket, head, (ws) => {
    rooms.accept(createWsSocket(ws, socket, systemClock), {
      doc: pathname.split('/').at(-1) ?? '',
      ext: searchParams.get('ext') === '1',
      credential: searchParams.get('as'),
    })
  })
})
server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'))
reportOnSignal()

process.once('SIGTERM', () => {
  void rooms
    .close()
    .then(() => log.close())
    .then(() => process.exit(0))
})
