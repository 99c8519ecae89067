import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

const BINARY = 2
const CLOSE = 8
const PING = 9
const PONG = 10
const FIN = 0x80
const MASKED = 0x80

/**
 * A WebSocket (RFC 6455) on a bare TCP socket, as cheap as it gets: the masking key is zero, which is as
 * legal as any, and a frame nobody asked to see is counted and stepped over.
 */
export class RawSocket {
  framesIn = 0
  bytesIn = 0
  /** The code the server closed with; null before, 1006 where it ended without one. */
  closedWith: number | null = null
  /** Is given the payload of each binary frame, as a view; null where frames are only counted. */
  onFrame: ((payload: Buffer) => void) | null
  readonly #socket: Socket
  /** What came of a frame that is not whole yet, and how much of it is missing at least. */
  #pieces: Buffer[] = []
  #missing = 0
  #code = 1006

  private constructor(socket: Socket, onFrame: (payload: Buffer) => void) {
    this.#socket = socket
    this.onFrame = onFrame
    socket.on('error', () => undefined)
    socket.on('close', () => {
      this.closedWith = this.#code
    })
  }

  /** Connects to a server on this machine. Rejects when it does not take the connection. */
  static async open(
    port: number,
    path: string,
    onFrame: (payload: Buffer) => void,
  ): Promise<RawSocket> {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true })
    const raw = new RawSocket(socket, onFrame)
    await once(socket, 'connect')
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
    )
    const rest = await raw.#handshake()
    socket.on('data', (data: Buffer) => raw.#take(data))
    raw.#take(rest)
    return raw
  }

  send(payload: Uint8Array): void {
    this.#socket.write(frameOf(payload, BINARY))
  }

  /** Ends the connection without a word. */
  close(): void {
    this.#socket.destroy()
  }

  /** Resolves with what came after the server's answer. */
  async #handshake(): Promise<Buffer> {
    let head = Buffer.alloc(0)
    while (!head.includes('\r\n\r\n')) {
      const [data] = (await once(this.#socket, 'data')) as [Buffer]
      head = Buffer.concat([head, data])
    }
    const end = head.indexOf('\r\n\r\n') + 4
    const answer = head.toString('latin1', 0, end)
    if (!answer.startsWith('HTTP/1.1 101')) throw new Error(`Not let in: ${answer}`)
    return head.subarray(end)
  }

  #take(data: Buffer): void {
    this.bytesIn += data.length
    this.#pieces.push(data)
    this.#missing -= data.length
    if (this.#missing > 0) return
    const bytes = this.#pieces.length === 1 ? data : Buffer.concat(this.#pieces)
    this.#pieces = []
    let at = 0
    for (;;) {
      const size = frameSize(bytes, at)
      if (bytes.length - at < size) {
        this.#missing = size - (bytes.length - at)
        if (at < bytes.length) this.#pieces.push(bytes.subarray(at))
        return
      }
      this.#receive(bytes, at, size)
      at += size
    }
  }

  #receive(bytes: Buffer, at: number, size: number): void {
    const opcode = (bytes[at] ?? 0) & 0xf
    if (opcode === BINARY) {
      this.framesIn += 1
      this.onFrame?.(bytes.subarray(at + headSize(bytes, at), at + size))
      return
    }
    const payload = bytes.subarray(at + headSize(bytes, at), at + size)
    if (opcode === PING) this.#socket.write(frameOf(payload, PONG))
    if (opcode === CLOSE && payload.length >= 2) this.#code = payload.readUInt16BE(0)
  }
}

/** How long the frame at this place is; where its head is not whole, the least it can be. */
function frameSize(bytes: Buffer, at: number): number {
  if (bytes.length - at < 2) return 2
  const head = headSize(bytes, at)
  if (bytes.length - at < head) return head
  if (head === 2) return head + ((bytes[at + 1] ?? 0) & 0x7f)
  return head + (head === 4 ? bytes.readUInt16BE(at + 2) : Number(bytes.readBigUInt64BE(at + 2)))
}

function headSize(bytes: Buffer, at: number): 2 | 4 | 10 {
  const short = (bytes[at + 1] ?? 0) & 0x7f
  if (short < 126) return 2
  return short === 126 ? 4 : 10
}

function frameOf(payload: Uint8Array, opcode: number): Buffer {
  const { length } = payload
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.alloc(head + 4 + length)
  frame[0] = FIN | opcode
  if (head === 2) frame[1] = MASKED | length
  else if (head === 4) {
    frame[1] = MASKED | 126
    frame.writeUInt16BE(length, 2)
  } else {
    frame[1] = MASKED | 127
    frame.writeBigUInt64BE(BigInt(length), 2)
  }
  frame.set(payload, head + 4)
  return frame
}
