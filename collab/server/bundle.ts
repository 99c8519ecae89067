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
    this.#wire ??= inFewPieces(
      this.messages.flatMap((message) => [headOf(message.length), message]),
    )
    return this.#wire
  }
}

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
