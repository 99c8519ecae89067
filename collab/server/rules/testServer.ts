import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { systemClock } from '../clock'
import { defaultLimits } from '../limits'
import { createRooms } from '../rooms'
import { StockClients } from './stockClients'
import { letIn, type Visitor } from './testRooms'
import type { UpdateLog } from '../log/updateLog'
import { createWsSocket, webSocketOptions } from '../connection/wsSocket'

/** A real HTTP server on a free port with documents at /collab/, as the host makes one. */
export async function startTestServer(
  log: UpdateLog,
  answers: Record<string, Visitor['answer']> = {},
) {
  const faults: unknown[] = []
  const rooms = createRooms<Visitor>({
    log,
    authorize: letIn,
    onCommitted: () => undefined,
    onFault: (_doc, error) => faults.push(error),
    limits: defaultLimits,
    clock: systemClock,
  })
  const http = createServer()
  const sockets = new WebSocketServer(webSocketOptions(defaultLimits))
  http.on('upgrade', (request, stream, head) => {
    sockets.handleUpgrade(request, stream, head, (ws) => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const participant = url.searchParams.get('who') ?? 'nobody'
      rooms.accept(createWsSocket(ws, stream, systemClock), {
        doc: url.pathname.replace('/collab/', ''),
        credential: { participant, answer: answers[participant] ?? 'rw' },
        ext: url.searchParams.get('ext') === '1',
      })
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  const address = `ws://127.0.0.1:${port}/collab`
  const clients = new StockClients(address)

  return {
    rooms,
    faults,
    address,
    /** An unmodified provider with a document of its own. */
    open: (who: string, doc?: string) => clients.open(who, doc),
    async stop() {
      clients.end()
      await rooms.close()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}
