import type { Bundle } from '../wire/bundle'

/** One open WebSocket as the rooms see it. `wsSocket.ts` is the real one, `memorySocket.ts` the tests'. */
export interface Socket {
  /** Bytes handed to `send` that have not left yet. */
  readonly bufferedAmount: number
  /** Does nothing after the socket was closed. */
  send(bytes: Uint8Array): void
  /** The same for messages that were framed once for many sockets. */
  sendBundle(bundle: Bundle): void
  close(code: number, reason: string): void
  /** Stops reading; what arrives meanwhile waits at the sender's side. A few messages may still come. */
  pause(): void
  resume(): void
  /** Runs the listener whenever everything handed over has left after some of it had to wait. */
  onDrain(listener: () => void): void
  /** To be called once. */
  onMessage(listener: (bytes: Uint8Array) => void): void
  /** Runs the listener once, when the socket has ended whoever ended it; at once if it has already. */
  onClose(listener: () => void): void
}
