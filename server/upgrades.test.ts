import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { routeUpgrades } from './upgrades'

let server: Server
let refused: [code: number, doc: string][]
beforeEach(async () => {
  refused = []
  server = createServer()
  const route = {
    upgrade: () => {
      throw new Error('nothing here is let in')
    },
    takesTokens: false,
  }
  const routes = { collab: route, 'socket.io': route }
  routeUpgrades(server, null, routes, (code, doc) => refused.push([code, doc]))
  server.listen(0, 'localhost')
  await new Promise((done) => server.once('listening', done))
})
afterEach(() => server.close())

it.each([
  ['/collab/b1.cards', 403, 'b1.cards'],
  ['/collab/b1.cards?ext=1&token=secret', 403, 'b1.cards'],
  ['/socket.io/?EIO=4', 403, ''],
  ['/elsewhere/b1.cards', 404, 'b1.cards'],
  ['/constructor', 404, ''],
])('tells what %s asked for when it refuses (OBS-1)', async (path, code, doc) => {
  const { port } = server.address() as AddressInfo
  const origin = 'http://evil.example'
  const socket = new WebSocket(`ws://localhost:${port}${path}`, { origin })
  const said = await new Promise<string>((done) =>
    socket.once('error', ({ message }) => done(message)),
  )
  expect(said).toContain(String(code))
  expect(refused).toEqual([[code, doc]])
})

it('keeps no connection whose upgrade it refused, though the other end holds on to it (CLOSE-5)', async () => {
  const { port } = server.address() as AddressInfo
  const holding = connect({ port, host: 'localhost', allowHalfOpen: true })
  holding.on('error', () => undefined)
  const answered = new Promise((done) => holding.once('data', done))
  holding.write(
    'GET /elsewhere HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  )
  expect(String(await answered)).toMatch(/^HTTP\/1\.1 404 /)
  await vi.waitFor(async () => expect(await connectionsOf(server)).toBe(0), 20_000)
  expect(holding.writable).toBe(true)
  holding.destroy()
})

const connectionsOf = (of: Server): Promise<number> =>
  new Promise((done, failed) => {
    of.getConnections((error, count) => (error ? failed(error) : done(count)))
  })
