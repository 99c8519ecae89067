import type { Duplex } from 'node:stream'
import type { ServerOptions, WebSocket } from 'ws'
import type { Clock } from '../clock'
import type { Limits } from '../limits'
import type { Socket } from './socket'
import { TokenBucket } from './tokenBucket'

const DEAD_AFTER_MS = 10_000

/** How much larger than a frame may be what is still read, so that it can be refused in words (LIM-1). */
const READ_FACTOR = 4

/** In how many frames and pieces a message may come: each is an object in memory until the last is there, and none counts before (LIM-14). */
const MOST_FRAMES = 1_024
const MOST_PIECES = 16_384

/** What may still be on its way from a peer that was told of its end, in bytes: whoever sends more does not mean to go. */
const LATE_BYTES = 8 * 1024 * 1024

/** Pings and pongs of a peer: far more than any needs, because they are no messages and their pace is not held up. */
const CONTROLS_PER_SECOND = 5
const CONTROLS_AT_ONCE = 100

/** Stands for a text, which is no message: the connection refuses it as it refuses every bad one (LIM-7). */
const NO_MESSAGE = new Uint8Array()

/** The options a `WebSocketServer` for documents needs: bounded messages, no compression. */
export function webSocketOptions(limits: Limits): ServerOptions {
  return {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: READ_FACTOR * limits.frameBytes,
    maxFragments: MOST_FRAMES,
    maxBufferedChunks: MOST_PIECES,
  }
}

/**
 * A `ws` WebSocket as a `Socket`; `stream` is what it was made of. Bundles are written to the stream as they are:
 * without compression `ws` writes each of its own messages at once, so none is split by them. A peer that neither answers a ping, nor sends, nor takes
 * anything for 10 s is cut off (CLOSE-3 in ../../SPEC.md); one that we do not read from cannot answer and is spared. What comes after
 * a close is not heard, and whoever goes on sending then is cut off too (LIM-3).
 *
 * @param onBroken hears of what ends without a word of the rooms: 1009 for a message too large to be read, 1008 for
 *   too many pings or pieces of a message, 1002 for what is no WebSocket, 1006 for a dead peer
 */
export function createWsSocket(
  ws: WebSocket,
  stream: Duplex,
  clock: Clock,
  onBroken: (code: number, reason: string) => void = () => undefined,
): Socket {
  // An error without a listener would end the process; `close` always follows it.
  ws.on('error', (error) => onBroken(codeOf(error), 'broken frame'))
  watchPeer(ws, clock, () => onBroken(1006, 'silent'))
  limitControls(ws, clock, () => onBroken(1008, 'too many pings'))

  const { onMessage, stopHearing } = hearMessages(ws)
  return {
    get bufferedAmount() {
      return stream.writableLength
    },
    send(bytes) {
      if (ws.readyState === ws.OPEN) ws.send(bytes)
    },
    sendBundle({ wire }) {
      if (ws.readyState !== ws.OPEN) return
      if (wire.length > 1) stream.cork()
      for (const piece of wire) stream.write(piece)
      if (wire.length > 1) stream.uncork()
    },
    onDrain: (newListener) => void stream.on('drain', newListener),
    close(code, reason) {
      stopHearing()
      ws.resume()
      ws.close(code, reason)
    },
    pause: () => ws.pause(),
    resume: () => ws.resume(),
    onMessage,
    onClose(newListener) {
      if (ws.readyState === ws.CLOSED) newListener()
      else ws.once('close', newListener)
    },
  }
}

type Hearing = { onMessage: Socket['onMessage']; stopHearing: () => void }

/** Keeps what comes before somebody listens. */
function hearMessages(ws: WebSocket): Hearing {
  const early: Uint8Array[] = []
  let listener: ((bytes: Uint8Array) => void) | null = null
  let isClosed = false
  let lateLeft = LATE_BYTES
  ws.on('message', (content: unknown, isBinary: boolean) => {
    const bytes = isBinary && content instanceof Uint8Array ? content : NO_MESSAGE
    if (isClosed) {
      lateLeft -= bytes.length
      if (lateLeft < 0) ws.terminate()
    } else if (listener === null) early.push(bytes)
    else listener(bytes)
  })
  return {
    onMessage(newListener) {
      listener = newListener
      for (const bytes of early.splice(0)) newListener(bytes)
    },
    stopHearing() {
      isClosed = true
    },
  }
}

/** Cuts off whoever pings without end. One that only answers ours sends one pong in some seconds. */
function limitControls(ws: WebSocket, clock: Clock, onTooMany: () => void): void {
  const bucket = new TokenBucket(CONTROLS_PER_SECOND, CONTROLS_AT_ONCE, clock)
  const count = () => {
    bucket.spend(1)
    if (bucket.waitMs() === 0 || ws.readyState === ws.CLOSED) return
    onTooMany()
    ws.off('ping', count).off('pong', count)
    ws.terminate()
  }
  ws.on('ping', count).on('pong', count)
}

/** With what `ws` closes where it cannot read on. */
function codeOf(error: Error): number {
  const why = 'code' in error ? error.code : ''
  if (why === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') return 1009
  return why === 'WS_ERR_TOO_MANY_BUFFERED_PARTS' ? 1008 : 1002
}

function watchPeer(ws: WebSocket, clock: Clock, onDead: () => void): void {
  let lastSeen = clock.uptime()
  let lastBuffered = 0
  let cancel: () => void = () => undefined
  const seen = () => {
    lastSeen = clock.uptime()
  }
  const look = () => {
    const isDraining = ws.bufferedAmount < lastBuffered
    lastBuffered = ws.bufferedAmount
    if (ws.isPaused || isDraining) seen()
    if (clock.uptime() - lastSeen >= DEAD_AFTER_MS) {
      onDead()
      ws.terminate()
      return
    }
    ws.ping()
    cancel = clock.after(
      Math.min(DEAD_AFTER_MS / 2, lastSeen + DEAD_AFTER_MS - clock.uptime()),
      look,
    )
  }
  ws.on('pong', seen)
  ws.on('message', seen)
  ws.once('close', () => cancel())
  cancel = clock.after(DEAD_AFTER_MS / 2, look)
}
