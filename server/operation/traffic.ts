import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** The bytes of sockets. Node counts them as it goes, so that nothing is added to what every message costs. */
export class Traffic {
  readonly #open = new Set<Socket>()
  #received = 0
  #sent = 0

  watch(stream: Duplex): void {
    if (!isSocket(stream)) return
    this.#open.add(stream)
    stream.once('close', () => {
      this.#open.delete(stream)
      this.#received += stream.bytesRead
      this.#sent += stream.bytesWritten
    })
  }

  /** What came in and was sent so far, by sockets that are open or were. */
  get bytes(): { received: number; sent: number } {
    let [received, sent] = [this.#received, this.#sent]
    for (const { bytesRead, bytesWritten } of this.#open) {
      received += bytesRead
      sent += bytesWritten
    }
    return { received, sent }
  }
}

const isSocket = (stream: Duplex): stream is Socket => 'bytesRead' in stream
