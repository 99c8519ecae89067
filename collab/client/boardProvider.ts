/* oxlint-disable no-underscore-dangle -- y-websocket names so what a subclass must replace */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { messageYjsSyncStep1, messageYjsSyncStep2 } from 'y-protocols/sync'
import {
  messageAuth,
  messageAwareness,
  messageQueryAwareness,
  messageSync,
  WebsocketProvider,
} from 'y-websocket'
import * as Y from 'yjs'
import { Backoff } from './backoff'
import { countedMessages } from './countedMessages'
import { forgetClocks } from './createAwareness'
import { EXT, readMotions, readNack, readState } from './extMessages'
import { Patience } from './patience'
import { isFinalClose, type LinkEvent } from './status'
import { Throttle } from './throttle'
import { Watchdog } from './watchdog'

/** Own presence goes out at once and then at most this often, whatever the pointer does. */
const PRESENCE_EVERY_MS = 50

export type BoardProviderOptions = {
  /** Where documents are opened: `wss://host/collab`. */
  url: string
  /** Id of the document. */
  document: string
  /** Key of the participant whose edits these are; the server takes them in nobody else's name (AUTH-6). */
  participantKey: string
  /** Whether nobody writes here, and it only brings what that participant left on this device (AUTH-7). */
  isKept?: boolean
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
  readonly #backoff: Backoff
  readonly #patience = new Patience()
  #stepOneAnswered = false
  #isWanted = false
  readonly #presence = new Throttle(() => this.#sendPresence(), PRESENCE_EVERY_MS)

  constructor(options: BoardProviderOptions) {
    const { url, document, doc, awareness, report, isCopyOrigin, random = Math.random } = options
    super(url, document, doc, {
      awareness,
      connect: false,
      disableBc: true,
      params: { ext: '1', as: options.participantKey, ...(options.isKept && { kept: '1' }) },
      shouldReconnect: ({ code }) => !isFinalClose(code),
      ...(options.WebSocketPolyfill && { WebSocketPolyfill: options.WebSocketPolyfill }),
    })
    this.#report = report
    this.#backoff = new Backoff(random)
    this.#watchdog = new Watchdog({
      ask: () => this.#send(Uint8Array.of(messageQueryAwareness)),
      answerWithin: () => this.#patience.ms,
      giveUp: () => {
        this.#patience.gaveUp()
        this.reconnect()
      },
    })
    // It would cut a slow connection after 30 s; the watchdog knows better.
    clearInterval(this._checkInterval)
    this.#replaceUpdateHandler(isCopyOrigin)
    this.#replaceAwarenessHandler()
    this.#replaceMessageHandlers(options.onMotion)
    this.#watchLink()
  }

  /** Whether there is a connection, or there will be one without anybody asking again. */
  get isWanted(): boolean {
    return this.#isWanted
  }

  override connect(): void {
    this.#isWanted = true
    this.#backoff.stop()
    super.connect()
  }

  override disconnect(): void {
    this.#isWanted = false
    super.disconnect()
    this.#backoff.stop()
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
    encoding.writeVarUint(encoder, EXT.motion)
    encoding.writeVarUint8Array(encoder, motion)
    this.#send(encoding.toUint8Array(encoder))
  }

  override destroy(): void {
    this.#watchdog.rest()
    this.#presence.stop()
    super.destroy()
  }

  #replaceUpdateHandler(isCopyOrigin: (origin: unknown) => boolean): void {
    this.doc.off('update', this._updateHandler)
    this._updateHandler = (update: Uint8Array, origin: unknown) => {
      if (origin === this) return
      if (!isCopyOrigin(origin)) this.#report({ type: 'edited' })
      if (this.#stepOneAnswered) this.#sendCounted('update', update)
    }
    this.doc.on('update', this._updateHandler)
  }

  #replaceAwarenessHandler(): void {
    this.awareness.off('update', this._awarenessUpdateHandler)
    this._awarenessUpdateHandler = (changed: Record<'added' | 'updated' | 'removed', number[]>) => {
      const own = this.doc.clientID
      if (Object.values(changed).some((ids) => ids.includes(own))) this.#presence.ask()
    }
    this.awareness.on('update', this._awarenessUpdateHandler)
  }

  #sendPresence(): void {
    const encoder = encoding.createEncoder()
    this.#writePresence(encoder)
    this.#send(encoding.toUint8Array(encoder))
  }

  #replaceMessageHandlers(onMotion: BoardProviderOptions['onMotion']): void {
    this.messageHandlers[messageSync] = (_encoder, decoder) => this.#readSync(decoder)
    // The close code that follows says why, and the status tells it; stock writes to the console.
    this.messageHandlers[messageAuth] = () => undefined
    this.messageHandlers[messageQueryAwareness] = (encoder) => this.#writePresence(encoder)
    this.messageHandlers[EXT.durable] = (_encoder, decoder) =>
      this.#readAnswer({ type: 'durable', messages: decoding.readVarUint(decoder) })
    this.messageHandlers[EXT.state] = (_encoder, decoder) => this.#report(readState(decoder))
    this.messageHandlers[EXT.nack] = (_encoder, decoder) => this.#readAnswer(readNack(decoder))
    this.messageHandlers[EXT.motion] = (_encoder, decoder) => readMotions(decoder, onMotion)
    this.messageHandlers = this.messageHandlers.map((handler) => (...message) => {
      this.#watchdog.heard()
      handler(...message)
    })
  }

  #readAnswer(event: Extract<LinkEvent, { type: 'durable' | 'nack' }>): void {
    this.#patience.answered(event.type === 'nack' ? event.message : event.messages)
    this.#report(event)
  }

  #readSync(decoder: decoding.Decoder): void {
    const step = decoding.readVarUint(decoder)
    const bytes = decoding.readVarUint8Array(decoder)
    if (step === messageYjsSyncStep1) {
      this.#sendCounted('step2', Y.encodeStateAsUpdate(this.doc, bytes))
      this.#stepOneAnswered = true
    } else {
      Y.applyUpdate(this.doc, bytes, this)
      if (step === messageYjsSyncStep2) this.synced = true
    }
    if (!this.synced || !this.#stepOneAnswered) return
    this.#patience.live()
    this.#report({ type: 'live' })
  }

  #sendCounted(kind: 'update' | 'step2', update: Uint8Array): void {
    for (const { frame, event } of countedMessages(kind, update)) {
      if (event.type !== 'nothingToSend') this.#patience.sent()
      this.#report(event)
      this.#send(frame)
    }
  }

  #writePresence(encoder: encoding.Encoder): void {
    encoding.writeVarUint(encoder, messageAwareness)
    const own = encodeAwarenessUpdate(this.awareness, [this.doc.clientID])
    encoding.writeVarUint8Array(encoder, own)
  }

  #send(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.wsconnected && this.ws?.readyState === this.ws?.OPEN) this.ws?.send(bytes)
  }

  #watchLink(): void {
    this.on('status', ({ status }) => {
      if (status === 'connected') {
        this.#backoff.opened()
        this.#patience.opened()
      }
      if (status === 'disconnected') {
        this.#watchdog.rest()
        forgetClocks(this.awareness)
      } else this.#watchdog.watch()
    })
    this.on('connection-close', (closing) => {
      this.#watchdog.rest()
      this.#patience.closed()
      this.#stepOneAnswered = false
      this.#comeBackAfter(closing?.code)
      this.#report({ type: 'down' })
    })
    this.on('closed', ({ code }) => this.#report({ type: 'closed', code }))
  }

  /**
   * y-websocket's own timers cannot be called off, so each reconnection from elsewhere would leave one more that
   * tries again for ever. They find that nothing should connect; there is one timer, ours.
   */
  #comeBackAfter(code: number | undefined): void {
    this.shouldConnect = false
    if (code !== undefined && isFinalClose(code)) this.#isWanted = false
    this.#backoff.closed(code, () => this.#isWanted && this.connect())
  }
}
