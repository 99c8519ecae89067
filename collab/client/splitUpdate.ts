import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { inOrderOfNeed } from './inOrderOfNeed'

type Struct = Y.Item | Y.GC
type Deleted = { client: number; clock: number; len: number }

/**
 * An update as several that may be applied one after the other, and then have the same effect (PART-1 of ../SPEC.md): none builds on a
 * later one, and each has about `bytes` at most, unless a single struct (such as a paragraph pasted as one) is larger.
 * What is deleted comes last. An update that fits, or that lacks something in its middle, stays as it is.
 *
 * @param update of Yjs's first encoding
 */
export function splitUpdate(update: Uint8Array, bytes: number): Uint8Array[] {
  if (update.length <= bytes) return [update]
  const { structs, ds } = Y.decodeUpdate(update)
  const ordered = inOrderOfNeed(structs)
  if (ordered === null) return [update]
  const written = cut(ordered, bytes, sizeOfStruct).map((part) => encode(part, []))
  const deleted = [...ds.clients].flatMap(([client, ranges]) =>
    ranges.map(({ clock, len }) => ({ client, clock, len })),
  )
  const unwritten = cut(deleted, bytes, sizeOfDeleted).map((part) => encode([], part))
  return [...written, ...unwritten]
}

/** Consecutive elements together, as long as they have so many bytes at most. */
function cut<T>(
  elements: readonly T[],
  bytes: number,
  sizeOf: (element: T) => number,
): readonly T[][] {
  const parts: T[][] = []
  let room = 0
  for (const element of elements) {
    const size = sizeOf(element)
    if (size > room) {
      parts.push([])
      room = bytes
    }
    parts.at(-1)?.push(element)
    room -= size
  }
  return parts
}

function sizeOfStruct(struct: Struct): number {
  const encoder = new Y.UpdateEncoderV1()
  struct.write(encoder, 0)
  return encoding.length(encoder.restEncoder)
}

function sizeOfDeleted({ clock, len }: Deleted): number {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, clock)
  encoding.writeVarUint(encoder, len)
  return encoding.length(encoder)
}

function encode(structs: readonly Struct[], deleted: readonly Deleted[]): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  const { restEncoder } = encoder
  const byClient = groupBy(structs, ({ id }) => id.client)
  encoding.writeVarUint(restEncoder, byClient.size)
  for (const [client, [first, ...more]] of byClient) {
    encoding.writeVarUint(restEncoder, 1 + more.length)
    encoding.writeVarUint(restEncoder, client)
    encoding.writeVarUint(restEncoder, first.id.clock)
    for (const struct of [first, ...more]) struct.write(encoder, 0)
  }
  const rangesOf = groupBy(deleted, ({ client }) => client)
  encoding.writeVarUint(restEncoder, rangesOf.size)
  for (const [client, ranges] of rangesOf) {
    encoding.writeVarUint(restEncoder, client)
    encoding.writeVarUint(restEncoder, ranges.length)
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(restEncoder, clock)
      encoding.writeVarUint(restEncoder, len)
    }
  }
  return encoder.toUint8Array()
}

function groupBy<T>(
  elements: readonly T[],
  keyOf: (element: T) => number,
): Map<number, [T, ...T[]]> {
  const groups = new Map<number, [T, ...T[]]>()
  for (const element of elements) {
    const group = groups.get(keyOf(element))
    if (group) group.push(element)
    else groups.set(keyOf(element), [element])
  }
  return groups
}
