import type { Clock } from '../clock'
import type { Limits } from '../limits'
import type { Socket } from './socket'
import { TokenBucket } from './tokenBucket'

/**
 * What a socket brings in, no faster than the limits allow. Too much does not end anything: the socket is
 * simply not read for a while, so nothing is lost or reordered (LIM-3 in ../../SPEC.md).
 */
export class Inflow {
  readonly #socket: Socket
  readonly #limits: Limits
  readonly #clock: Clock
  readonly #receive: (frame: Uint8Array) => void
  readonly #messages: TokenBucket
  readonly #bytes: TokenBucket
  readonly #bytesOfAll: TokenBucket
  #queue: Uint8Array[] = []
  #uncommitted = 0
  #isPumping = false
  /** As a socket is handed over. */
  #isPaused = true
  #isStopped = false
  #cancelTimer: (() => void) | null = null

  /** `bytesOfAll` is what the participant may bring in by all connections together. */
  constructor(
    socket: Socket,
    limits: Limits,
    clock: Clock,
    bytesOfAll: TokenBucket,
    receive: (frame: Uint8Array) => void,
  ) {
    this.#socket = socket
    this.#limits = limits
    this.#clock = clock
    this.#receive = receive
    this.#messages = new TokenBucket(limits.messagesPerSecond, limits.messagesAtOnce, clock)
    this.#bytesOfAll = bytesOfAll
    this.#bytes = new TokenBucket(limits.bytesPerSecond, limits.bytesAtOnce, clock)
  }

  start(): void {
    this.#socket.onMessage((frame) => {
      if (this.#isStopped) return
      this.#queue.push(frame)
      this.#pump()
    })
    this.#pump()
  }

  /** Counts work done for the client as if so many bytes had come in. */
  charge(bytes: number): void {
    this.#bytes.spend(bytes)
    this.#bytesOfAll.spend(bytes)
  }

  /** So many bytes wait for their commit. */
  hold(bytes: number): void {
    this.#uncommitted += bytes
  }

  /** So many bytes wait no longer. */
  release(bytes: number): void {
    this.#uncommitted -= bytes
    this.#pump()
  }

  /** Takes no more frames; what has not been received yet is dropped. */
  stop(): void {
    this.#isStopped = true
    this.#queue = []
    this.#cancelTimer?.()
  }

  #pump(): void {
    if (this.#isPumping) return
    this.#isPumping = true
    while (!this.#isStopped && this.#mayRead()) {
      const frame = this.#queue.shift()
      if (frame === undefined) {
        this.#resume()
        break
      }
      this.#messages.spend(1)
      this.charge(frame.length)
      this.#receive(frame)
    }
    this.#isPumping = false
  }

  #resume(): void {
    if (this.#isPaused) this.#socket.resume()
    this.#isPaused = false
  }

  /** Whether another frame may be taken now; if not, pauses the socket and sees to it that the pump runs again. */
  #mayRead(): boolean {
    const waitMs = Math.max(
      this.#messages.waitMs(),
      this.#bytes.waitMs(),
      this.#bytesOfAll.waitMs(),
    )
    if (waitMs === 0 && this.#uncommitted <= this.#limits.uncommittedBytes) return true
    if (!this.#isPaused) this.#socket.pause()
    this.#isPaused = true
    if (waitMs > 0) {
      this.#cancelTimer ??= this.#clock.after(waitMs, () => {
        this.#cancelTimer = null
        this.#pump()
      })
    }
    return false
  }
}
