import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

type Closing = { code: number; reason: string }

/**
 * The browser's half of a socket to a `FakeServer`. Everything arrives by a timer of 0 ms, so that
 * tests under fake timers decide when.
 */
class FakeSocket {
  readonly CONNECTING = 0
  readonly OPEN = 1
  readonly CLOSING = 2
  readonly CLOSED = 3
  readyState = 0
  binaryType = 'blob'
  counted = 0
  heard: Uint8Array[] = []
  readonly bornAt = Date.now()
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onclose: ((closing: Closing) => void) | null = null
  onerror: (() => void) | null = null
  readonly #server: FakeServer
  #sentUntil = 0
  #saidUntil = 0

  constructor(
    server: FakeServer,
    readonly url: string,
  ) {
    this.#server = server
    server.sockets.push(this)
    setTimeout(() => this.#server.accept(this), 0)
  }

  send(bytes: Uint8Array): void {
    if (this.readyState !== this.OPEN || this.#server.isUnplugged) return
    this.heard.push(bytes.slice())
    this.#sentUntil = this.#server.arrivalOf(bytes.length, this.#sentUntil)
    setTimeout(() => {
      if (this.#server.rate === Infinity || this.readyState === this.OPEN)
        this.#server.read(this, bytes.slice())
    }, this.#sentUntil - Date.now())
  }

  close(): void {
    this.readyState = this.CLOSED
  }

  say(...parts: (number | string | Uint8Array)[]): void {
    const encoder = encoding.createEncoder()
    for (const part of parts) {
      if (typeof part === 'number') encoding.writeVarUint(encoder, part)
      else if (typeof part === 'string') encoding.writeVarString(encoder, part)
      else encoding.writeVarUint8Array(encoder, part)
    }
    const data = encoding.toUint8Array(encoder).slice().buffer
    this.#saidUntil = this.#server.arrivalOf(data.byteLength, this.#saidUntil)
    setTimeout(() => {
      if (this.readyState === this.OPEN && !this.#server.isUnplugged) this.onmessage?.({ data })
    }, this.#saidUntil - Date.now())
  }

  end(code: number): void {
    this.readyState = this.CLOSED
    setTimeout(() => this.onclose?.({ code, reason: '' }), 0)
  }
}

/** The server's side of ../SPEC.md as far as our client can tell, in memory, with switches for what goes wrong. */
export class FakeServer {
  /** What is on disk. */
  readonly disk = new Y.Doc()
  readonly sockets: FakeSocket[] = []
  /** Nobody hears anybody, and nobody is told. */
  isUnplugged = false
  /** How many bytes the network takes in a second, each way. */
  rate = Infinity
  /** New connections fail without a close code. */
  isDown = false
  /** Updates are taken, but not acknowledged before `acknowledge`. */
  isSlow = false
  /** The disk takes nothing, and nothing is answered to updates. */
  isFull = false
  /** Refuse counted messages with this code. */
  nack: string | null = null
  /** Close new connections with this code. */
  closeWith: number | null = null
  state = { mode: 'rw', reason: 'none' }

  /** The class to hand to a client as its WebSocket. */
  get WebSocket(): typeof WebSocket {
    const connect = (url: string): FakeSocket => new FakeSocket(this, url)
    const Bound = function Bound(url: string): FakeSocket {
      return connect(url)
    }
    return Bound as unknown as typeof WebSocket
  }

  /** The newest connection. */
  get socket(): FakeSocket {
    const socket = this.sockets.at(-1)
    if (!socket) throw new Error('Nobody has connected.')
    return socket
  }

  /** When so many bytes arrive that follow others, as a time in ms. */
  arrivalOf(bytes: number, othersAt: number): number {
    return Math.max(Date.now(), othersAt) + (bytes / this.rate) * 1000
  }

  acknowledge(): void {
    this.socket.say(100, this.socket.counted, 1)
  }

  tellState(mode: string, reason: string): void {
    this.state = { mode, reason }
    this.socket.say(101, JSON.stringify(this.state))
  }

  accept(socket: FakeSocket): void {
    if (this.isUnplugged || socket.readyState !== socket.CONNECTING) return
    if (this.isDown) return socket.end(1006)
    socket.readyState = socket.OPEN
    socket.onopen?.()
    if (this.closeWith !== null) return socket.end(this.closeWith)
    socket.say(101, JSON.stringify(this.state))
  }

  read(socket: FakeSocket, bytes: Uint8Array): void {
    if (this.isUnplugged) return
    const decoder = decoding.createDecoder(bytes)
    const type = decoding.readVarUint(decoder)
    if (type === 3) socket.say(1, Uint8Array.of(0))
    if (type === 104) this.#take(socket, decoding.readVarUint8Array(decoder))
    if (type !== 0) return
    const step = decoding.readVarUint(decoder)
    const content = decoding.readVarUint8Array(decoder)
    if (step === 0) {
      socket.say(0, 2, Y.encodeStateAsUpdate(this.disk, content))
      socket.say(0, 1, Uint8Array.of(0, 0))
      socket.say(0, 0, Y.encodeStateVector(this.disk))
    } else if (content.length > 2) this.#take(socket, content)
  }

  #take(socket: FakeSocket, update: Uint8Array): void {
    socket.counted += 1
    if (this.nack !== null) return socket.say(102, socket.counted, this.nack)
    if (this.isFull) return
    Y.applyUpdate(this.disk, update)
    if (!this.isSlow) this.acknowledge()
  }
}
