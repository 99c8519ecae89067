import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Answers that are under way, and goodbyes, have this long to end before their connections are cut. */
const PATIENCE_MS = 3000

/** Listens, and answers with the port: 0 asks the machine for a free one. */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** Takes no new connections, and resolves when the answers under way are sent or their time is up. */
export function endServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref()
  })
}

/** Every open connection of a server from now on: it loses sight itself of those that become websockets. */
export function watchConnections(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return open
}

/** Cuts the connections that are still open when the time for a goodbye is up: one that stays would keep the server from its end. */
export function cutOff(connections: ReadonlySet<Socket>): void {
  const cut = () => connections.forEach((socket) => socket.destroy())
  setTimeout(cut, PATIENCE_MS).unref()
}
