import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { cutOff, endServer, listen, watchConnections } from './listening'

it('ends though somebody holds on to a websocket (CLOSE-2)', async () => {
  const server = createServer()
  const connections = watchConnections(server)
  const upgraded = new Promise((done) => server.once('upgrade', done))
  const port = await listen(server, 0, 'localhost')
  const holding = connect(port, 'localhost')
  holding.write(
    'GET /collab/b1.cards HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  )
  await upgraded
  const left = new Promise((done) => holding.once('close', done))
  const ended = endServer(server)
  expect(connections.size).toBe(1)
  cutOff(connections)
  await Promise.all([ended, left])
})
