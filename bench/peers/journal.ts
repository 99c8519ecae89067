import { closeSync, constants, fsyncSync, openSync, write, writeSync } from 'node:fs'

const BYTES = 8 * 1024 * 1024

/**
 * The least that it takes to have bytes on the disk: one write that waits for it (O_DSYNC), off the main thread, into
 * a file whose length never changes. What comes meanwhile shares the next write. Nobody reads it.
 */
export class Journal {
  readonly #file: number
  #at = 0
  #waiting: { bytes: Uint8Array; done: () => void }[] = []
  #isWriting = false

  /** `path` is where the file is created. */
  constructor(path: string) {
    const empty = openSync(path, 'w')
    writeSync(empty, Buffer.alloc(BYTES))
    fsyncSync(empty)
    closeSync(empty)
    this.#file = openSync(path, constants.O_WRONLY | constants.O_DSYNC)
  }

  /** Calls `done` when the bytes are on the disk. Throws, where nobody catches it, when the disk does not take them. */
  keep(bytes: Uint8Array, done: () => void): void {
    this.#waiting.push({ bytes, done })
    if (this.#isWriting) return
    this.#isWriting = true
    setImmediate(() => this.#write())
  }

  #write(): void {
    const kept = this.#waiting.splice(0)
    this.#isWriting = kept.length > 0
    if (!this.#isWriting) return
    const bytes = Buffer.concat(kept.map((entry) => entry.bytes))
    if (this.#at + bytes.length > BYTES) this.#at = 0
    write(this.#file, bytes, 0, bytes.length, this.#at, (error) => {
      if (error) throw error
      for (const { done } of kept) done()
      this.#write()
    })
    this.#at += bytes.length
  }
}
