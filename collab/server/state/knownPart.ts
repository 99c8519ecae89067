import { ByteReader } from '../wire/byteReader'

/**
 * What of a client's state vector is about content that is here, in one spelling: clients that were never heard of are left
 * out, and clocks ahead of ours are ours. So the many who come back have one state, whatever each of them has unsent.
 */
export function knownPart(
  stateVector: Uint8Array,
  clockOf: (client: number) => number,
): ReadonlyMap<number, number> {
  const known = new Map<number, number>()
  const reader = new ByteReader(stateVector)
  for (let left = reader.count(); left > 0; left -= 1) {
    const [client, clock] = [reader.uint(), reader.uint()]
    const shared = Math.min(clock, clockOf(client))
    if (shared > 0) known.set(client, shared)
  }
  return known
}
