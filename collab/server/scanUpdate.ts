import * as Y from 'yjs'
import { ByteReader } from './byteReader'
import { Malformed } from './malformed'
import { scanContent } from './scanContent'

export interface Id {
  readonly client: number
  readonly clock: number
}

/** One struct of an update: where it stands and what it needs of other clients. */
export interface Struct {
  readonly clock: number
  readonly length: number
  readonly needs: readonly Id[]
  /** The item it is inside, where the update says so; null in a root. */
  readonly parent: Id | null
  /** An item that is inside the same, where the update says only that. */
  readonly beside: Id | null
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
  readonly deletes: readonly DeletedRange[]
  /** Whether the sender itself lacks something in the middle. */
  readonly hasSkip: boolean
}

const GC = 0
const SKIP = 10
const HAS_ORIGIN = 0x80
const HAS_RIGHT_ORIGIN = 0x40
const HAS_PARENT_SUB = 0x20
const KIND = 0x1f

/**
 * Reads an update of Yjs's first encoding without believing it: one pass over the bytes, every count
 * and length inside them, and only then a decoding by Yjs itself, whose allocations are now
 * bounded by what is really there (LIM-2 in ../SPEC.md). Throws `Malformed`.
 */
export function scanUpdate(update: Uint8Array): ScannedUpdate {
  const reader = new ByteReader(update)
  const blocks: Block[] = []
  const clients = new Set<number>()
  let hasSkip = false
  for (let left = reader.count(); left > 0; left -= 1) {
    const { block, skips } = scanBlock(reader)
    // Yjs keeps only the last block of a client, so a second one would hide the first.
    if (clients.has(block.client)) throw new Malformed('A client appears twice.')
    clients.add(block.client)
    blocks.push(block)
    hasSkip ||= skips
  }
  const deletes = scanDeletes(reader)
  reader.end()
  decodeGuarded(update)
  return { blocks, deletes, hasSkip }
}

function scanBlock(reader: ByteReader): { block: Block; skips: boolean } {
  const count = reader.count()
  const client = reader.uint()
  const start = reader.uint()
  if (count === 0) throw new Malformed('A client has no structs.')
  const structs: Struct[] = []
  let clock = start
  let skips = false
  for (let left = count; left > 0; left -= 1) {
    const info = reader.byte()
    skips ||= (info & KIND) === SKIP
    const struct = scanStruct(reader, info, client, clock)
    structs.push(struct)
    clock = advance(clock, struct.length)
  }
  return { block: { client, start, end: clock, structs }, skips }
}

function scanStruct(reader: ByteReader, info: number, client: number, clock: number): Struct {
  const kind = info & KIND
  if (kind === GC || kind === SKIP) {
    return { clock, length: reader.uint(), needs: [], parent: null, beside: null }
  }
  const ids: Id[] = []
  if ((info & HAS_ORIGIN) !== 0) ids.push(readId(reader))
  if ((info & HAS_RIGHT_ORIGIN) !== 0) ids.push(readId(reader))
  const beside = ids[0] ?? null
  const parent = beside === null ? readParent(reader) : null
  if (beside === null) {
    if (parent !== null) ids.push(parent)
    if ((info & HAS_PARENT_SUB) !== 0) reader.bytes()
  }
  if (ids.some((id) => id.client === client && id.clock >= clock)) {
    throw new Malformed('A struct builds on itself.')
  }
  const needs = ids.filter((id) => id.client !== client)
  return { clock, length: scanContent(reader, kind), needs, parent, beside }
}

function readId(reader: ByteReader): Id {
  return { client: reader.uint(), clock: reader.uint() }
}

/** The item a struct is inside; null for a named root type. */
function readParent(reader: ByteReader): Id | null {
  const isRoot = reader.uint()
  if (isRoot > 1) throw new Malformed('A parent is neither a name nor an item.')
  if (isRoot === 0) return readId(reader)
  reader.bytes()
  return null
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
