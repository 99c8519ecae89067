import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
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
