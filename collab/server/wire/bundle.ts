const FIN_BINARY = 0x82
/** Up to here one copy is cheaper than several writes. */
const ONE_PIECE = 64 * 1024

/**
 * Messages for many sockets, framed once (RFC 6455, 5.2: unmasked binary frames), so that what each costs a
 * socket is one write.
 */
export class Bundle {
  readonly messages: readonly Uint8Array[]
  #wire: readonly Uint8Array[] | null = null

  constructor(messages: readonly Uint8Array[]) {
    this.messages = messages
  }

  /** How many bytes the messages have. */
  get bytes(): number {
    return this.messages.reduce((sum, { length }) => sum + length, 0)
  }

  /** The frames as they go over the network, in as few pieces as is cheap. */
  get wire(): readonly Uint8Array[] {
    this.#wire ??= inFewPieces(this.messages.flatMap(framed))
    return this.#wire
  }

  /**
   * The same for somebody whose own messages are among these, at the places `own` (ascending): without those, and
   * with `last` at the end. What is framed already is copied as it is.
   */
  exceptOwn(own: readonly number[], last: readonly Uint8Array[]): Bundle {
    const others = this.messages.filter((_, place) => !own.includes(place))
    const bundle = new Bundle([...others, ...last])
    const [whole] = this.wire
    if (whole !== undefined && this.wire.length === 1) {
      bundle.#wire = inFewPieces([...this.#between(whole, own), ...last.flatMap(framed)])
    }
    return bundle
  }

  /** What of the frames stands before, between and after the messages at these places. */
  #between(whole: Uint8Array, places: readonly number[]): Uint8Array[] {
    const pieces: Uint8Array[] = []
    let [place, at, from] = [0, 0, 0]
    for (const gap of places) {
      for (; place < gap; place += 1) at += this.#framedLength(place)
      if (at > from) pieces.push(whole.subarray(from, at))
      from = at + this.#framedLength(gap)
    }
    if (from < whole.length) pieces.push(whole.subarray(from))
    return pieces
  }

  #framedLength(place: number): number {
    const length = this.messages[place]?.length ?? 0
    return headLength(length) + length
  }
}

const framed = (message: Uint8Array): Uint8Array[] => [headOf(message.length), message]

const headLength = (length: number) => (length < 126 ? 2 : length < 65_536 ? 4 : 10)

function headOf(length: number): Uint8Array {
  if (length < 126) return Uint8Array.of(FIN_BINARY, length)
  if (length < 65_536) return Uint8Array.of(FIN_BINARY, 126, length >> 8, length & 0xff)
  const head = Buffer.alloc(10)
  head[0] = FIN_BINARY
  head[1] = 127
  head.writeBigUInt64BE(BigInt(length), 2)
  return head
}

function inFewPieces(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const bytes = pieces.reduce((sum, { length }) => sum + length, 0)
  return bytes <= ONE_PIECE ? [Buffer.concat(pieces, bytes)] : pieces
}
