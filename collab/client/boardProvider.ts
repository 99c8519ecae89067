/* oxlint-disable no-underscore-dangle -- y-websocket names so what a subclass must replace */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync'
import {
  messageAuth,
  messageAwareness,
  messageQueryAwareness,
  messageSync,
  WebsocketProvider,
} from 'y-websocket'
import * as Y from 'yjs'
import { readNack, readState } from './extMessages'
import { returnAfter } from './returnAfter'
import { isFinalClose, type LinkEvent } from './status'
import { Watchdog } from './watchdog'

const MESSAGE_DURABLE = 100
const MESSAGE_STATE = 101
const MESSAGE_NACK = 102
const MESSAGE_MOTION = 103

/** y-websocket waits the shorter of a time of its own, which is long after so many tries, and of the longest it is told. */
const OWN_WAIT_IS_LONG = 7

/** Own presence goes out at once and then at most this often, whatever the pointer does. */
const AWARENESS_EVERY_MS = 50

export type BoardProviderOptions = {
  /** Where documents are opened: `wss://host/collab`. */
  url: string
  /** Id of the document. */
  document: string
  doc: Y.Doc
  awareness: Awareness
  /** Told everything that decides whether the work is saved, in the order it happens. */
  report: (event: LinkEvent) => void
  /** Told what of others moves right now, by awareness client id; nothing of it is certain to come (MOT-1). */
  onMotion?: (client: number, motion: Uint8Array) => void
  /** Whether a transaction's origin is the copy on this device rather than somebody's edit. */
  isCopyOrigin: (origin: unknown) => boolean
  WebSocketPolyfill?: typeof WebSocket
  random?: () => number
}

/**
 * y-websocket's provider as a client of SPEC.md with `ext=1`. Begins when `connect()` is called.
 *
 * It differs from the stock one in this: what the server has on disk is reported (ACK-1, NACK-1,
 * MSG-3); a change goes out only after the server's sync step 1 was answered, so that none arrives
 * ahead of what it builds on (GAP-1); nobody else's presence is sent (AWA-1); a network that died
 * without a word is noticed within 10 s; retries begin within 1 s and back off to 10 s, with jitter.
 * Tabs do not talk past the server, so that one person's unsaved text never shows up under
 * another's rights.
 */
export class BoardProvider extends WebsocketProvider {
  readonly #report: (event: LinkEvent) => void
  readonly #watchdog: Watchdog
  #stepOneAnswered = false
  /** Tries that failed since the last connection; null while there is one. */
  #tries: number | null = 0
  #awarenessTimer: ReturnType<typeof setTimeout> | null = null
  #awarenessWaits = false

  constructor(options: BoardProviderOptions) {
    const { url, document, doc, awareness, report, isCopyOrigin, random = Math.random } = options
    super(url, document, doc, {
      awareness,
      connect: false,
      disableBc: true,
      params: { ext: '1' },
      shouldReconnect: ({ code }) => !isFinalClose(code),
      ...(options.WebSocketPolyfill && { WebSocketPolyfill: options.WebSocketPolyfill }),
    })
    this.#report = report
    this.#watchdog = new Watchdog({
      ask: () => this.#send(Uint8Array.of(messageQueryAwareness)),
      giveUp: () => this.reconnect(),
    })
    this.#replaceUpdateHandler(isCopyOrigin)
    this.#replaceAwarenessHandler()
    this.#replaceMessageHandlers(options.onMotion)
    this.#watchLink(random)
  }

  /** Drops the connection, if any, and makes a new one at once. */
  reconnect(): void {
    this.disconnect()
    this.connect()
  }

  /** Shows the others what moves here, unless something waits to be sent already: the next motion says it all again. */
  showMotion(motion: Uint8Array): void {
    if ((this.ws?.bufferedAmount ?? 0) > 0) return
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, MESSAGE_MOTION)
    encoding.writeVarUint8Array(encoder, motion)
    this.#send(encoding.toUint8Array(encoder))
  }

  override destroy(): void {
    this.#watchdog.rest()
    if (this.#awarenessTimer !== null) clearTimeout(this.#awarenessTimer)
    super.destroy()
  }

  #replaceUpdateHandler(isCopyOrigin: (origin: unknown) => boolean): void {
    this.doc.off('update', this._updateHandler)
    this._updateHandler = (update: Uint8Array, origin: unknown) => {
      if (origin === this) return
      if (!isCopyOrigin(origin)) this.#report({ type: 'edited' })
      if (!this.#stepOneAnswered) return
      const encoder = encoding.createEncoder()
      this.#writeCounted(encoder, messageYjsUpdate, update)
      this.#send(encoding.toUint8Array(encoder))
    }
    this.doc.on('update', this._updateHandler)
  }

  #replaceAwarenessHandler(): void {
    this.awareness.off('update', this._awarenessUpdateHandler)
    this._awarenessUpdateHandler = (changed: Record<'added' | 'updated' | 'removed', number[]>) => {
      const own = this.doc.clientID
      if (Object.values(changed).some((ids) => ids.includes(own))) this.#sendPresence()
    }
    this.awareness.on('update', this._awarenessUpdateHandler)
  }

  #sendPresence(): void {
    this.#awarenessWaits = this.#awarenessTimer !== null
    if (this.#awarenessWaits) return
    const encoder = encoding.createEncoder()
    this.#writePresence(encoder)
    this.#send(encoding.toUint8Array(encoder))
    this.#awarenessTimer = setTimeout(() => {
      this.#awarenessTimer = null
      if (this.#awarenessWaits) this.#sendPresence()
    }, AWARENESS_EVERY_MS)
  }

  #replaceMessageHandlers(onMotion: BoardProviderOptions['onMotion']): void {
    this.messageHandlers[messageSync] = (encoder, decoder) => this.#readSync(encoder, decoder)
    // The close code that follows says why, and the status tells it; stock writes to the console.
    this.messageHandlers[messageAuth] = () => undefined
    this.messageHandlers[messageQueryAwareness] = (encoder) => this.#writePresence(encoder)
    this.messageHandlers[MESSAGE_DURABLE] = (_encoder, decoder) =>
      this.#report({ type: 'durable', messages: decoding.readVarUint(decoder) })
    this.messageHandlers[MESSAGE_STATE] = (_encoder, decoder) => this.#report(readState(decoder))
    this.messageHandlers[MESSAGE_NACK] = (_encoder, decoder) => this.#report(readNack(decoder))
    this.messageHandlers[MESSAGE_MOTION] = (_encoder, decoder) => {
      for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
        onMotion?.(decoding.readVarUint(decoder), decoding.readVarUint8Array(decoder))
      }
    }
    this.messageHandlers = this.messageHandlers.map((handler) => (...message) => {
      this.#watchdog.heard()
      handler(...message)
    })
  }

  #readSync(answer: encoding.Encoder, decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (step === messageYjsSyncStep1) {
      this.#writeCounted(answer, messageYjsSyncStep2, Y.encodeStateAsUpdate(this.doc, bytes))
      this.#stepOneAnswered = true
    } else {
      Y.applyUpdate(this.doc, bytes, this)
      if (step === messageYjsSyncStep2) this.synced = true
    }
    if (this.synced && this.#stepOneAnswered) this.#report({ type: 'live' })
  }

  #writeCounted(encoder: encoding.Encoder, step: number, update: Uint8Array): void {
    encoding.writeVarUint(encoder, messageSync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, update)
    const isEmpty = update.length === 2 && update[0] === 0 && update[1] === 0
    this.#report({ type: isEmpty ? 'nothingToSend' : 'sent' })
  }

  #writePresence(encoder: encoding.Encoder): void {
    encoding.writeVarUint(encoder, messageAwareness)
    const own = encodeAwarenessUpdate(this.awareness, [this.doc.clientID])
    encoding.writeVarUint8Array(encoder, own)
  }

  #send(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.wsconnected && this.ws?.readyState === this.ws?.OPEN) this.ws?.send(bytes)
  }

  #watchLink(random: () => number): void {
    this.on('status', ({ status }) => {
      if (status === 'connected') this.#tries = null
      if (status === 'disconnected') this.#watchdog.rest()
      else this.#watchdog.watch()
    })
    this.on('connection-close', (closing) => {
      this.#watchdog.rest()
      this.#stepOneAnswered = false
      this.maxBackoffTime = returnAfter(this.#tries, closing?.code, random())
      this.wsUnsuccessfulReconnects = OWN_WAIT_IS_LONG
      this.#tries = (this.#tries ?? 0) + 1
      this.#report({ type: 'down' })
    })
    this.on('closed', ({ code }) => this.#report({ type: 'closed', code }))
  }
}
