/** One open WebSocket as the rooms see it. `wsSocket.ts` is the real one, `memorySocket.ts` the tests'. */
export interface Socket {
  /** Bytes handed to `send` that have not left yet. */
  readonly bufferedAmount: number
  /** Does nothing after the socket was closed. */
  send(bytes: Uint8Array): void
  close(code: number, reason: string): void
  /** Stops reading; what arrives meanwhile waits at the sender's side. A few messages may still come. */
  pause(): void
  resume(): void
  /** To be called once. */
  onMessage(listener: (bytes: Uint8Array) => void): void
  /** Runs the listener once, when the socket has ended whoever ended it; at once if it has already. */
  onClose(listener: () => void): void
}
