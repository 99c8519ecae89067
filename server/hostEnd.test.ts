import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { settle } from './routesTable/testPeople'
import { testHost } from './testHost'

const PONG = Uint8Array.of(0x8a, 0x80, 0, 0, 0, 0)
/** What it takes where only `ws` itself gives up on a goodbye that nobody answers is half a minute. */
const SOON_MS = 15_000

it('ends soon though somebody who is there for every ping does not answer the goodbye (CLOSE-2)', async () => {
  const host = await testHost()
  const { participant } = await settle(host)
  const staying = connect(host.port, 'localhost')
  staying.on('error', () => undefined)
  const head = [
    'GET /collab/b1.cards?ext=1 HTTP/1.1',
    `Host: localhost:${host.port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    `Cookie: ${participant.cookie}`,
  ]
  const heard: Buffer[] = []
  const isIn = new Promise<void>((done) => {
    staying.on('data', (bytes) => {
      heard.push(bytes)
      if (Buffer.concat(heard).includes('"mode":"rw"')) done()
    })
  })
  staying.write(`${head.join('\r\n')}\r\n\r\n`)
  await isIn
  const pongs = setInterval(() => staying.write(PONG), 1000)
  const began = performance.now()
  await host.stop()
  clearInterval(pongs)
  staying.destroy()
  expect(performance.now() - began).toBeLessThan(SOON_MS)
})
