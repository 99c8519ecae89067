import { Malformed } from './malformed'

/** As Yjs reads texts: to leave a mark at the beginning out would give two roots one name. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads lib0's encoding from bytes of a stranger. Nothing is read beyond the end and nothing is
 * allocated because a number says so; whatever does not fit throws `Malformed`.
 */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  byte(): number {
    const byte = this.#bytes[this.#at]
    if (byte === undefined) throw new Malformed('The message ends too early.')
    this.#at += 1
    return byte
  }

  /** A varUint of at most 53 bits. */
  uint(): number {
    let value = 0
    for (let factor = 1; factor <= 2 ** 49; factor *= 128) {
      const byte = this.byte()
      value += (byte & 0x7f) * factor
      if (value > Number.MAX_SAFE_INTEGER) break
      if (byte < 0x80) return value
    }
    throw new Malformed('A number is too large.')
  }

  /** A number of things that follow, each at least one byte long. */
  count(): number {
    const count = this.uint()
    if (count > this.left) throw new Malformed('The message declares more than it holds.')
    return count
  }

  /** The next `length` bytes, as a view. */
  take(length: number): Uint8Array {
    if (length > this.left) throw new Malformed('A length reaches beyond the message.')
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  /** A length and that many bytes, as a view. */
  bytes(): Uint8Array {
    return this.take(this.uint())
  }

  end(): void {
    if (this.left > 0) throw new Malformed('The message goes on after its end.')
  }
}

/** The text that bytes of a stranger hold. */
export function readText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Malformed('A text is not UTF-8.')
  }
}
