import type { Duplex } from 'node:stream'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { createManualClock, type ManualClock } from '../rules/manualClock'
import { MemoryLog } from '../log/memoryLog'
import { defaultLimits } from '../limits'
import { quiet, until } from '../rules/testRooms'
import { startTestServer } from '../rules/testServer'
import { createWsSocket, webSocketOptions } from './wsSocket'

/** By what the time of day may be put forward or back. */
const HOUR = 60 * 60 * 1000

const closeCodeOf = (ws: WebSocket) =>
  new Promise<number>((resolve) => {
    ws.on('error', () => undefined)
    ws.on('close', (code) => resolve(code))
  })

describe('a real socket', () => {
  let server: Awaited<ReturnType<typeof startTestServer>>
  beforeEach(async () => {
    server = await startTestServer(new MemoryLog())
  })
  afterEach(() => server.stop())

  const open = async () => {
    const ws = new WebSocket(`${server.address}/d?who=mari`)
    await new Promise((resolve) => ws.once('open', resolve))
    return ws
  }

  it('is closed with 4400 for text (LIM-7)', async () => {
    const ws = await open()
    ws.send('hello')
    expect(await closeCodeOf(ws)).toBe(4400)
  })

  it('is closed with 4413 for a large frame, and while reading for a huge one (LIM-1)', async () => {
    const [large, huge] = [await open(), await open()]
    const endings = [closeCodeOf(large), closeCodeOf(huge)]
    large.send(new Uint8Array(2_000_000).fill(1))
    huge.send(new Uint8Array(5_000_000))
    expect(await Promise.all(endings)).toEqual([4413, 1009])
  })

  it('is closed with 1008 for a message in more pieces than any needs (LIM-14)', async () => {
    const ws = await open()
    const ending = closeCodeOf(ws)
    for (let nth = 0; nth < 1_500; nth += 1) ws.send(Uint8Array.of(0), { fin: false })
    expect(await ending).toBe(1008)
  })

  it('does not take the server down with broken frames (LIM-7)', async () => {
    const rubbish = [
      [0xff, 0xff, 0xff],
      [0x88, 0x82, 0, 0, 0, 0, 0x03, 0xee],
      [0x82, 0xff, 0, 0, 0, 0, 12, 0, 0, 0],
    ]
    for (const bytes of rubbish) {
      const { hostname, port } = new URL(server.address)
      const raw = connect(Number(port), hostname)
      raw.on('error', () => undefined)
      raw.write(
        'GET /collab/d?who=x HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
          'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n',
      )
      await new Promise((resolve) => raw.once('data', resolve))
      const ended = new Promise((resolve) => raw.once('close', resolve))
      raw.write(new Uint8Array(bytes))
      await ended
    }
    const ws = await open()
    expect(ws.readyState).toBe(WebSocket.OPEN)
    ws.close()
  })
})

describe('a peer', () => {
  let clock: ManualClock
  let listening: WebSocketServer
  let peer: WebSocket
  let ws: WebSocket
  let stream: Duplex
  /** How much of what was sent has not left, where a test says so. */
  let waiting = 0
  beforeEach(async () => {
    clock = createManualClock()
    listening = new WebSocketServer({
      ...webSocketOptions(defaultLimits),
      noServer: false,
      port: 0,
      host: '127.0.0.1',
    })
    const accepted = new Promise<[WebSocket, Duplex]>((resolve) =>
      listening.once('connection', (socket, request) => resolve([socket, request.socket])),
    )
    await new Promise((resolve) => listening.once('listening', resolve))
    const address = listening.address()
    if (address === null || typeof address === 'string') throw new Error('No port.')
    peer = new WebSocket(`ws://127.0.0.1:${address.port}`, { autoPong: false })
    peer.on('error', () => undefined)
    ;[ws, stream] = await accepted
    await until(() => peer.readyState === WebSocket.OPEN)
  })
  afterEach(() => {
    peer.terminate()
    listening.close()
  })

  it.each([0, -8 * HOUR])('that answers nothing is cut off within 10 s (CLOSE-3)', async (put) => {
    let hasClosed = false
    createWsSocket(ws, stream, clock).onClose(() => {
      hasClosed = true
    })
    clock.put(put)
    clock.advance(9_000)
    await quiet()
    expect(hasClosed).toBe(false)
    clock.advance(1_000)
    await until(() => hasClosed)
    expect(ws.readyState).toBe(WebSocket.CLOSED)
  })

  it('that answered a ping and then nothing more is cut off within 10 s too (CLOSE-3)', async () => {
    let hasClosed = false
    createWsSocket(ws, stream, clock).onClose(() => {
      hasClosed = true
    })
    peer.once('ping', () => setImmediate(() => peer.pong()))
    const answered = new Promise((resolve) => ws.once('pong', resolve))
    clock.advance(5_000)
    // Its answer is a moment later than the question.
    clock.advance(50)
    await answered
    clock.advance(9_900)
    await quiet()
    expect(hasClosed).toBe(false)
    clock.advance(100)
    await until(() => hasClosed)
  })

  it.each([0, 8 * HOUR])('that answers pings, or is paused by us, stays (CLOSE-3)', async (put) => {
    peer.on('ping', () => peer.pong())
    const socket = createWsSocket(ws, stream, clock)
    clock.put(put)
    for (let round = 0; round < 6; round += 1) {
      const answered = new Promise((resolve) => ws.once('pong', resolve))
      clock.advance(5_000)
      await answered
    }
    socket.pause()
    clock.advance(60_000)
    expect(ws.readyState).toBe(WebSocket.OPEN)
  })

  it.each([
    ['sends', () => peer.send(Uint8Array.of(3))],
    ['takes what waits', () => (waiting -= 1_000)],
  ])('that only %s stays, until it does not any more (CLOSE-3)', async (_what, giveASign) => {
    waiting = 1_000_000
    let heard = 0
    Object.defineProperty(ws, 'bufferedAmount', { get: () => waiting })
    createWsSocket(ws, stream, clock).onMessage(() => (heard += 1))
    for (let round = 1; round <= 6; round += 1) {
      giveASign()
      await until(() => heard === round || waiting < 1_000_000)
      clock.advance(5_000)
    }
    expect(ws.readyState).toBe(WebSocket.OPEN)
    for (let second = 0; second < 10; second += 1) clock.advance(1_000)
    await until(() => ws.readyState === WebSocket.CLOSED)
  })

  it('that sends a message in more pieces of the network than any needs is cut off (LIM-14)', async () => {
    const broken: number[] = []
    const socket = createWsSocket(ws, stream, clock, (code) => broken.push(code))
    let heard = 0
    socket.onMessage(() => (heard += 1))
    const sendIn = (pieces: number) => {
      // The beginning of a masked message of 70,000 bytes, and the rest a byte at a time: the network itself would join some.
      stream.emit('data', Buffer.from([0x82, 0xff, 0, 0, 0, 0, 0, 1, 0x11, 0x70, 0, 0, 0, 0]))
      const rest = Buffer.alloc(70_000)
      for (let at = 0; at < pieces - 1; at += 1) stream.emit('data', rest.subarray(at, at + 1))
      stream.emit('data', rest.subarray(pieces - 1))
    }
    sendIn(16_384)
    await until(() => heard === 1)
    expect(broken).toEqual([])
    sendIn(16_385)
    await until(() => heard === 2 || ws.readyState === WebSocket.CLOSED)
    expect([heard, broken]).toEqual([1, [1008]])
  })

  it('that goes on sending after it was closed is not heard, and is cut off (LIM-3)', async () => {
    const socket = createWsSocket(ws, stream, clock)
    socket.pause()
    socket.close(4401, 'not let in')
    // It does not read either, so that it never learns of that.
    peer.pause()
    for (let count = 0; count < 20; count += 1) peer.send(new Uint8Array(1_000_000))
    await until(() => ws.readyState === WebSocket.CLOSED)
    const heard: Uint8Array[] = []
    socket.onMessage((bytes) => heard.push(bytes))
    expect(heard).toEqual([])
  })

  it('that pings without end is cut off (LIM-3)', async () => {
    const broken: number[] = []
    createWsSocket(ws, stream, clock, (code) => broken.push(code))
    for (let count = 0; count < 1_000; count += 1) peer.ping()
    await until(() => ws.readyState === WebSocket.CLOSED)
    expect(broken).toEqual([1008])
  })

  it('that pings now and then stays (LIM-3)', async () => {
    createWsSocket(ws, stream, clock)
    for (let second = 0; second < 8; second += 1) {
      for (let count = 0; count < 5; count += 1) {
        const answered = new Promise((resolve) => peer.once('pong', resolve))
        peer.ping()
        await answered
      }
      clock.advance(1_000)
    }
    expect(ws.readyState).toBe(WebSocket.OPEN)
  })

  it('that sends before anybody listens is heard later', async () => {
    const socket = createWsSocket(ws, stream, clock)
    peer.send(new Uint8Array([1]))
    peer.send(new Uint8Array([2]))
    await new Promise((resolve) => ws.once('message', resolve))
    const heard: number[] = []
    socket.onMessage(([byte = 0]) => heard.push(byte))
    peer.send(new Uint8Array([3]))
    await until(() => heard.length === 3)
    expect(heard).toEqual([1, 2, 3])
  })
})
