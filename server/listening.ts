import type { Server } from 'node:http'

/** Answers that are under way have this long to end before their connections are cut. */
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
