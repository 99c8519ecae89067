import type { Socket } from '../connection/socket'

export interface Closing {
  readonly code: number
  readonly reason: string
}

/** The browser's side of a socket in memory. */
export interface ClientEnd {
  send(bytes: Uint8Array): void
  /** Ends the connection, as a browser tab that goes away. */
  close(): void
  onMessage(listener: (bytes: Uint8Array) => void): void
  onClose(listener: (closing: Closing) => void): void
  /** Stops taking what the server sends; it stays buffered at the server. */
  stall(): void
  flow(): void
  /** What the server has sent and this end has not taken yet. */
  readonly waitingBytes: number
}

/** Bytes on their way in one direction: in order, each at a later moment than it was sent. */
class Pipe {
  readonly #waiting: Uint8Array[] = []
  #listener: ((bytes: Uint8Array) => void) | null = null
  #isPaused = false
  #isScheduled = false
  #whenEmpty: (() => void) | null = null
  #onDrain: () => void = () => undefined
  waitingBytes = 0

  listen(listener: (bytes: Uint8Array) => void): void {
    this.#listener = listener
    this.#schedule()
  }

  push(bytes: Uint8Array): void {
    this.#waiting.push(new Uint8Array(bytes))
    this.waitingBytes += bytes.length
    this.#schedule()
  }

  pause(): void {
    this.#isPaused = true
  }

  resume(): void {
    this.#isPaused = false
    this.#schedule()
  }

  end(): void {
    this.#waiting.length = 0
    this.waitingBytes = 0
  }

  /** Runs the task, once, when everything pushed so far was delivered. */
  afterAll(task: () => void): void {
    this.#whenEmpty = task
    this.#schedule()
  }

  /** Runs the listener whenever everything pushed was delivered. */
  onDrain(listener: () => void): void {
    this.#onDrain = listener
  }

  #schedule(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    queueMicrotask(() => {
      this.#isScheduled = false
      this.#deliverOne()
    })
  }

  #deliverOne(): void {
    if (this.#isPaused || this.#listener === null) return
    const bytes = this.#waiting.shift()
    if (bytes === undefined) {
      this.#whenEmpty?.()
      this.#whenEmpty = null
      return
    }
    this.waitingBytes -= bytes.length
    this.#schedule()
    this.#listener(bytes)
    if (this.#waiting.length === 0) this.#onDrain()
  }
}

/** Two ends of one connection without a network. What was sent before a close is still delivered to the client. */
export function createMemorySocket(): { socket: Socket; client: ClientEnd } {
  const toServer = new Pipe()
  const toClient = new Pipe()
  const serverListeners: (() => void)[] = []
  let tellClient: (closing: Closing) => void = () => undefined
  let closing: Closing | null = null

  const end = (how: Closing) => {
    if (closing !== null) return
    closing = how
    toServer.end()
    for (const listener of serverListeners) listener()
  }

  const socket: Socket = {
    get bufferedAmount() {
      return toClient.waitingBytes
    },
    send(bytes) {
      if (closing === null) toClient.push(bytes)
    },
    sendBundle({ messages }) {
      for (const message of messages) this.send(message)
    },
    onDrain: (listener) => toClient.onDrain(listener),
    close(code, reason) {
      if (closing !== null) return
      end({ code, reason })
      toClient.afterAll(() => tellClient({ code, reason }))
    },
    pause: () => toServer.pause(),
    resume: () => toServer.resume(),
    onMessage: (listener) => toServer.listen(listener),
    onClose(listener) {
      if (closing === null) serverListeners.push(listener)
      else listener()
    },
  }

  const client: ClientEnd = {
    ...readingOf(toClient),
    send(bytes) {
      if (closing === null) toServer.push(bytes)
    },
    close() {
      toClient.end()
      end({ code: 1005, reason: '' })
    },
    onClose(listener) {
      tellClient = listener
    },
    get waitingBytes() {
      return toClient.waitingBytes
    },
  }
  return { socket, client }
}

const readingOf = (pipe: Pipe): Pick<ClientEnd, 'onMessage' | 'stall' | 'flow'> => ({
  onMessage: (listener) => pipe.listen(listener),
  stall: () => pipe.pause(),
  flow: () => pipe.resume(),
})
