import * as Y from 'yjs'
import { ByteReader, readText } from '../wire/byteReader'
import { Malformed } from '../wire/malformed'
import { GC, scanContent } from './scanContent'

export interface Id {
  readonly client: number
  readonly clock: number
}

/** One struct of an update: where it stands and what it needs of other clients. */
export interface Struct {
  readonly clock: number
  readonly length: number
  readonly needs: readonly Id[]
  /** The items its writer saw before and after it; what is inside the same as one of them says no more of where it is. */
  readonly origin: Id | null
  readonly rightOrigin: Id | null
  /** What it is inside of, where neither is given: an item, or a root of this name. Both null where there is no content. */
  readonly parent: Id | null
  readonly root: string | null
  /** Its key there; null in a list. */
  readonly key: string | null
  /** What it holds, by its number in the wire format. */
  readonly kind: number
}

/** What an update holds of one client: structs without a gap between them. */
export interface Block {
  readonly client: number
  readonly start: number
  readonly end: number
  readonly structs: readonly Struct[]
}

export interface DeletedRange extends Id {
  readonly length: number
}

/** What must be known of an update before it may be stored. */
export interface ScannedUpdate {
  readonly blocks: readonly Block[]
  /** How many structs they have together. */
  readonly structs: number
  readonly deletes: readonly DeletedRange[]
  /** The names of the formatting that they begin or end, such as "bold". */
  readonly formats: ReadonlySet<string>
  /** Whether the sender itself lacks something in the middle. */
  readonly hasSkip: boolean
}

const SKIP = 10
const HAS_ORIGIN = 0x80
const HAS_RIGHT_ORIGIN = 0x40
const HAS_PARENT_SUB = 0x20
const KIND = 0x1f

/**
 * Reads an update of Yjs's first encoding without believing it: one pass over the bytes, every count
 * and length inside them, and only then a decoding by Yjs itself, whose allocations are now
 * bounded by what is really there (LIM-2 in ../../SPEC.md). Throws `Malformed`, also for more than `most` structs (LIM-13).
 */
export function scanUpdate(update: Uint8Array, most = Infinity): ScannedUpdate {
  const reader = new ByteReader(update)
  const blocks: Block[] = []
  const clients = new Set<number>()
  const formats = new Set<string>()
  let [structs, hasSkip] = [0, false]
  for (let left = reader.count(); left > 0; left -= 1) {
    const { block, skips } = scanBlock(reader, most - structs, formats)
    // Yjs keeps only the last block of a client, so a second one would hide the first.
    if (clients.has(block.client)) throw new Malformed('A client appears twice.')
    clients.add(block.client)
    blocks.push(block)
    structs += block.structs.length
    hasSkip ||= skips
  }
  const deletes = scanDeletes(reader)
  reader.end()
  decodeGuarded(update)
  return { blocks, structs, deletes, formats, hasSkip }
}

function scanBlock(
  reader: ByteReader,
  most: number,
  formats: Set<string>,
): { block: Block; skips: boolean } {
  const count = reader.count()
  const client = reader.uint()
  const start = reader.uint()
  if (count === 0) throw new Malformed('A client has no structs.')
  if (count > most) throw new Malformed('There are too many structs.')
  const structs: Struct[] = []
  let clock = start
  let skips = false
  for (let left = count; left > 0; left -= 1) {
    const info = reader.byte()
    skips ||= (info & KIND) === SKIP
    const struct = scanStruct(reader, info, { client, clock }, formats)
    structs.push(struct)
    clock = advance(clock, struct.length)
  }
  return { block: { client, start, end: clock, structs }, skips }
}

function scanStruct(
  reader: ByteReader,
  info: number,
  { client, clock }: Id,
  formats: Set<string>,
): Struct {
  const kind = info & KIND
  if (kind === GC || kind === SKIP) {
    return { clock, length: reader.uint(), needs: [], ...NOWHERE, kind }
  }
  const place = readPlace(reader, info)
  const ids = [place.origin, place.rightOrigin, place.parent].filter((id) => id !== null)
  if (ids.some((id) => id.client === client && id.clock >= clock)) {
    throw new Malformed('A struct builds on itself.')
  }
  const needs = ids.filter((id) => id.client !== client)
  return { clock, length: scanContent(reader, kind, formats), needs, ...place, kind }
}

type Place = Pick<Struct, 'origin' | 'rightOrigin' | 'parent' | 'root' | 'key'>

const NOWHERE: Place = { origin: null, rightOrigin: null, parent: null, root: null, key: null }

function readPlace(reader: ByteReader, info: number): Place {
  const origin = (info & HAS_ORIGIN) !== 0 ? readId(reader) : null
  const rightOrigin = (info & HAS_RIGHT_ORIGIN) !== 0 ? readId(reader) : null
  if (origin !== null || rightOrigin !== null) return { ...NOWHERE, origin, rightOrigin }
  const isRoot = reader.uint()
  if (isRoot > 1) throw new Malformed('A parent is neither a name nor an item.')
  const parent = isRoot === 0 ? readId(reader) : null
  const root = isRoot === 1 ? readText(reader.bytes()) : null
  const key = (info & HAS_PARENT_SUB) !== 0 ? readText(reader.bytes()) : null
  return { ...NOWHERE, parent, root, key }
}

function readId(reader: ByteReader): Id {
  return { client: reader.uint(), clock: reader.uint() }
}

/** Ascending and without overlaps, as every encoder writes them: whoever deletes is walked through what each range covers. */
function scanDeletes(reader: ByteReader): DeletedRange[] {
  const deletes: DeletedRange[] = []
  const seen = new Set<number>()
  for (let clients = reader.count(); clients > 0; clients -= 1) {
    const client = reader.uint()
    if (seen.has(client)) throw new Malformed('A client is deleted from twice.')
    seen.add(client)
    let covered = 0
    for (let ranges = reader.count(); ranges > 0; ranges -= 1) {
      const clock = reader.uint()
      const length = reader.uint()
      if (clock < covered) throw new Malformed('Something is deleted twice.')
      covered = advance(clock, length)
      deletes.push({ client, clock, length })
    }
  }
  return deletes
}

function advance(clock: number, length: number): number {
  const end = clock + length
  if (length === 0) throw new Malformed('Something has no length.')
  if (!Number.isSafeInteger(end)) throw new Malformed('A clock is too large.')
  return end
}

function decodeGuarded(update: Uint8Array): void {
  try {
    Y.decodeUpdate(update)
  } catch {
    throw new Malformed('Yjs cannot read the update.')
  }
}
