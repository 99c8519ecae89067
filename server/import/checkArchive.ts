import { inflateRawSync } from 'node:zlib'
import { Refusal } from '../../domain/refusal'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_SIZE = 22
const COMMENT_MAX = 0xffff
const ENTRIES_MAX = 4000
const XML_MAX_BYTES = 24 * 1024 * 1024
const DEFLATED = 8

type Entry = { name: string; method: number; packed: number; size: number; offset: number }

/**
 * Checks that an archive is a text document and that its XML parts together unpack to at most
 * 24 MiB. The sizes that an archive claims may lie, so the parts are really unpacked here, each
 * with what is left of the limit.
 *
 * @throws Refusal `invalid` `importNotDocx`, or `invalid` `importTooLarge`
 */
export function checkArchive(bytes: Buffer): void {
  const entries = readEntries(bytes)
  if (!entries.some(({ name }) => name === 'word/document.xml')) throw notDocx()
  let left = XML_MAX_BYTES
  for (const entry of entries.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name))) {
    if (entry.size > left) throw tooLarge()
    left -= unpackedSize(bytes, entry, left)
  }
}

const notDocx = () => new Refusal('invalid', 'importNotDocx')
const tooLarge = () => new Refusal('invalid', 'importTooLarge')

function readEntries(bytes: Buffer): Entry[] {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > ENTRIES_MAX) throw tooLarge()
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw notDocx()
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - COMMENT_MAX)
  for (let at = bytes.length - END_SIZE; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at
  }
  throw notDocx()
}

function unpackedSize(bytes: Buffer, entry: Entry, left: number): number {
  const { offset, packed, method } = entry
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_SIGNATURE) throw notDocx()
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (method !== DEFLATED) return packed
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: left }).length
  } catch (error) {
    const isFull =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isFull ? tooLarge() : notDocx()
  }
}
