import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { settle } from './routesTable/testPeople'
import { testHost } from './testHost'

/** A close frame with code 1012. */
const GOODBYE = Buffer.of(0x03, 0xf4)
const PONG = Uint8Array.of(0x8a, 0x80, 0, 0, 0, 0)
/** `ws` alone gives up on a goodbye that nobody answers, half a minute after it was said: that is too late. */
const LATE_MS = 25_000

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
  // It may be reset, with a pong on its way: that is an end too.
  const left = new Promise<unknown>((done) => staying.once('close', done))
  const ended = Promise.all([host.stop(), left]).then(() => 'soon')
  expect(await Promise.race([ended, late()])).toBe('soon')
  clearInterval(pongs)
  expect(Buffer.concat(heard).includes(GOODBYE)).toBe(true)
})

const late = (): Promise<string> =>
  new Promise((done) => {
    setTimeout(() => done('late'), LATE_MS).unref()
  })
