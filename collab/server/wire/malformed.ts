/** Bytes of a peer that break the protocol. Whoever sent them is closed with 4400 (LIM-7 in ../../SPEC.md). */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}
