import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { type ClientEnd, type Closing, createMemorySocket } from './memorySocket'
import type { Socket } from '../connection/socket'

interface Shown {
  readonly clock: number
  readonly state: Record<string, unknown> | null
}

/**
 * A participant for tests: a `Y.Doc` that speaks the protocol as a well-behaved `ext=1` client does, and keeps
 * what it was told. It can come and go with the same document.
 */
export class TestClient {
  readonly doc = new Y.Doc()
  /** Counted messages sent on this connection. */
  sent = 0
  durable = 0
  isSynced = false
  /** Whether it answers the server's step 1, as every real client does. */
  answers = true
  /** The types of everything received on this connection, in order. */
  received: string[] = []
  nacks: { n: number; code: string }[] = []
  states: { mode: string; reason: string }[] = []
  closing: Closing | null = null
  motions: { client: number; motion: number[] }[] = []
  readonly shown = new Map<number, Shown>()
  #end: ClientEnd | null = null
  #clock = 0

  constructor() {
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.sendUpdate(update)
    })
  }

  get text(): Y.Text {
    return this.doc.getText('text')
  }

  get isSaved(): boolean {
    return this.isSynced && this.durable === this.sent
  }

  get end(): ClientEnd {
    if (this.#end === null) throw new Error('This client has not connected.')
    return this.#end
  }

  /** Connects over a new socket, whose other end is handed to `accept`. */
  connect(accept: (socket: Socket) => void): void {
    const { socket, client } = createMemorySocket()
    this.#end = client
    this.sent = 0
    this.durable = 0
    this.isSynced = false
    this.received = []
    this.closing = null
    client.onMessage((frame) => {
      if (this.#end === client) this.#receive(frame)
    })
    client.onClose((closing) => {
      if (this.#end !== client) return
      this.closing = closing
      this.isSynced = false
    })
    accept(socket)
    this.#sendSync(0, Y.encodeStateVector(this.doc))
  }

  disconnect(): void {
    this.#end?.close()
    this.#end = null
    this.isSynced = false
  }

  sendUpdate(update: Uint8Array): void {
    this.#sendSync(2, update)
  }

  /** Answers a question for what the server lacks, asked or not. */
  sendStep2(update: Uint8Array): void {
    this.#sendSync(1, update)
  }

  /** Sends a part of a step 2 that comes behind it (PART-1). */
  sendPart(update: Uint8Array): void {
    this.sent += 1
    this.#send([104], update)
  }

  /** Says something about an awareness client id, its own unless another is given. */
  show(state: unknown, client = this.doc.clientID): void {
    this.#clock += 1
    const entries = encoding.createEncoder()
    encoding.writeVarUint(entries, 1)
    encoding.writeVarUint(entries, client)
    encoding.writeVarUint(entries, this.#clock)
    encoding.writeVarString(entries, typeof state === 'string' ? state : JSON.stringify(state))
    this.#send([1], encoding.toUint8Array(entries))
  }

  #sendSync(step: number, content: Uint8Array): void {
    if (this.#end === null) return
    if (step !== 0 && !(content.length === 2 && content[0] === 0 && content[1] === 0))
      this.sent += 1
    this.#send([0, step], content)
  }

  #send(head: readonly number[], content: Uint8Array): void {
    const frame = encoding.createEncoder()
    for (const number of head) encoding.writeVarUint(frame, number)
    encoding.writeVarUint8Array(frame, content)
    this.#end?.send(encoding.toUint8Array(frame))
  }

  #receive(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame)
    switch (decoding.readVarUint(decoder)) {
      case 0:
        this.#receiveSync(decoding.readVarUint(decoder), decoding.readVarUint8Array(decoder))
        break
      case 1:
        this.received.push('awareness')
        this.#receiveAwareness(decoding.createDecoder(decoding.readVarUint8Array(decoder)))
        break
      case 2:
        this.received.push('denied')
        break
      case 100:
        this.received.push('durable')
        this.durable = decoding.readVarUint(decoder)
        break
      case 101:
        this.received.push('state')
        this.states.push(JSON.parse(decoding.readVarString(decoder)))
        break
      case 103:
        this.received.push('motion')
        this.#receiveMotions(decoder)
        break
      case 102:
        this.received.push('nack')
        this.nacks.push({ n: decoding.readVarUint(decoder), code: decoding.readVarString(decoder) })
        break
    }
  }

  #receiveSync(step: number, content: Uint8Array): void {
    this.received.push(['step1', 'step2', 'update'][step] ?? 'unknown')
    if (step !== 0) Y.applyUpdate(this.doc, content, this)
    else if (this.answers) this.#sendSync(1, Y.encodeStateAsUpdate(this.doc, content))
    if (step === 1) this.isSynced = true
  }

  #receiveMotions(decoder: decoding.Decoder): void {
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const client = decoding.readVarUint(decoder)
      this.motions.push({ client, motion: [...decoding.readVarUint8Array(decoder)] })
    }
  }

  #receiveAwareness(decoder: decoding.Decoder): void {
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const client = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      this.shown.set(client, { clock, state: JSON.parse(decoding.readVarString(decoder)) })
    }
  }
}
