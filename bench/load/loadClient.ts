import { awarenessMessage, type Dialect, syncMessage } from './dialect'
import { RawSocket } from './rawSocket'
import { tokenOf } from './token'
import { appendText, createCard, moveCard } from './updates'

const EMPTY_STATE_VECTOR = Uint8Array.of(0)
const EMPTY_UPDATE = Uint8Array.of(0, 0)
const SYNC_MS = 40_000

/** Where a document is to be had. */
export interface Place {
  readonly port: number
  readonly path: string
  readonly doc: string
  readonly dialect: Dialect
}

type Listener = (body: Uint8Array) => void
const ignore = () => undefined

/**
 * A participant without a document: it sends edits that were made by hand and looks for tokens in what it
 * receives. It either types into a text of its own or moves a card of its own.
 */
export class LoadClient {
  /** Its number among all of a run, from 0: tokens carry it. */
  readonly nth: number
  readonly place: Place
  isSynced = false
  /** Edits sent so far, each with the token of its number. */
  edits = 0
  cursors = 0
  /** How many of its messages the server has called saved. */
  saved = 0
  onContent: Listener = ignore
  onAwareness: Listener = ignore
  onSynced: () => void = ignore
  onSaved: () => void = ignore
  /** 31 bits, as a browser would draw it. */
  readonly #yjsId = Math.floor(Math.random() * 2 ** 31)
  #clock = 0
  #socket: RawSocket | null = null

  constructor(nth: number, place: Place) {
    this.nth = nth
    this.place = place
  }

  get socket(): RawSocket {
    if (this.#socket === null) throw new Error('This client has not connected.')
    return this.#socket
  }

  /** Resolves once the server says that the client has everything. */
  async connect(): Promise<void> {
    const { port, path, doc, dialect } = this.place
    const early: Uint8Array[] = []
    const socket = await RawSocket.open(port, path, (frame) => early.push(frame))
    this.#socket = socket
    socket.onFrame = (frame) => this.#receive(frame)
    for (const frame of early) this.#receive(frame)
    for (const greeting of dialect.greet(doc)) socket.send(greeting)
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`Not synced: ${path}`)), SYNC_MS)
      this.onSynced = () => {
        clearTimeout(late)
        resolve()
      }
      this.#send(syncMessage('step1', EMPTY_STATE_VECTOR))
    })
  }

  /** From now on frames are counted only. */
  lookAway(): void {
    this.socket.onFrame = null
  }

  /** Types the next token into its own text. */
  type(): void {
    const text = tokenOf(this.nth, this.edits)
    this.#edit(appendText(this.#yjsId, this.#clock, `t${this.nth}`, text), text.length)
  }

  /** Puts its card on the board, which counts as an edit. */
  createCard(): void {
    this.#edit(createCard(this.#yjsId, `c${this.nth}`, tokenOf(this.nth, this.edits)), 2)
  }

  moveCard(): void {
    this.#edit(moveCard(this.#yjsId, this.#clock, tokenOf(this.nth, this.edits)), 1)
  }

  /** Shows its cursor somewhere else. */
  point(): void {
    const cursor = { x: (this.cursors * 37) % 2000, y: (this.cursors * 19) % 1000 }
    const token = tokenOf(this.nth, this.cursors)
    const user = { id: `p${this.nth}`, name: `Participant ${this.nth}`, color: '#0b5d5b' }
    this.cursors += 1
    const state = JSON.stringify({ user, cursor, token })
    this.#send(awarenessMessage(this.#yjsId, this.cursors, state))
  }

  /** Sends an update somebody else has made. */
  bring(update: Uint8Array): void {
    this.#send(syncMessage('update', update))
  }

  close(): void {
    this.#socket?.close()
  }

  #edit(update: Uint8Array, clocks: number): void {
    this.#clock += clocks
    this.edits += 1
    this.#send(syncMessage('update', update))
  }

  #send(message: Uint8Array): void {
    const { doc, dialect } = this.place
    this.socket.send(dialect.wrap(doc, message))
  }

  #receive(frame: Uint8Array): void {
    const said = this.place.dialect.read(frame)
    switch (said.kind) {
      case 'step1':
        this.#send(syncMessage('step2', EMPTY_UPDATE))
        break
      case 'step2':
      case 'update':
        if (said.kind === 'step2') this.isSynced = true
        this.onContent(said.body)
        if (said.kind === 'step2') this.onSynced()
        break
      case 'awareness':
        this.onAwareness(said.body)
        break
      case 'saved':
        this.saved = said.upto === 'next' ? this.saved + 1 : said.upto
        this.onSaved()
        break
      case 'other':
        break
    }
  }
}
