import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

const SYNC = 0
const DURABLE = 100

/**
 * A participant with a document and a real socket, who speaks the protocol as our own client does
 * (`ext=1`): it knows what is saved. It keeps its document when the connection goes, and sends what was not saved
 * when it comes back.
 */
export class LiveClient {
  readonly doc = new Y.Doc()
  isSynced = false
  /** Counted messages of this connection: sent, and known to be on disk. */
  sent = 0
  durable = 0
  closedWith: number | null = null
  /** How often it has connected. */
  visits = 0
  readonly #as: string
  #url: string
  #socket: WebSocket | null = null
  #onSaved: () => void = () => undefined

  /** `url` is that of the document; `as` the participant. */
  constructor(url: string, as: string) {
    this.#url = url
    this.#as = as
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#send(2, update)
    })
  }

  get isSaved(): boolean {
    return this.isSynced && this.durable === this.sent
  }

  onSaved(listener: () => void): void {
    this.#onSaved = listener
  }

  /** Where it connects to the next time. */
  moveTo(url: string): void {
    this.#url = url
  }

  connect(): void {
    const address = `${this.#url}?ext=1&as=${this.#as}`
    const socket = new WebSocket(address, { perMessageDeflate: false })
    this.#socket = socket
    this.visits += 1
    this.sent = 0
    this.durable = 0
    this.isSynced = false
    this.closedWith = null
    socket.on('error', () => undefined)
    socket.on('open', () => this.#send(0, Y.encodeStateVector(this.doc)))
    socket.on('message', (frame: Buffer) => {
      if (this.#socket === socket) this.#receive(frame)
    })
    socket.on('close', (code) => {
      if (this.#socket !== socket) return
      this.isSynced = false
      this.closedWith = code
    })
  }

  disconnect(): void {
    const socket = this.#socket
    this.#socket = null
    this.isSynced = false
    socket?.terminate()
  }

  #send(step: number, content: Uint8Array): void {
    if (this.#socket?.readyState !== WebSocket.OPEN) return
    if (step !== 0 && content.length > 2) this.sent += 1
    const frame = encoding.createEncoder()
    encoding.writeVarUint(frame, SYNC)
    encoding.writeVarUint(frame, step)
    encoding.writeVarUint8Array(frame, content)
    this.#socket.send(encoding.toUint8Array(frame))
  }

  #receive(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === DURABLE) {
      this.durable = decoding.readVarUint(decoder)
      this.#onSaved()
    }
    if (type !== SYNC) return
    const step = decoding.readVarUint(decoder)
    const content = decoding.readVarUint8Array(decoder)
    if (step === 0) this.#send(1, Y.encodeStateAsUpdate(this.doc, content))
    else Y.applyUpdate(this.doc, content, this)
    if (step === 1) this.isSynced = true
  }
}
