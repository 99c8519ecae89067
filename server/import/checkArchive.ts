import { inflateRawSync } from 'node:zlib'
import { Refusal } from '../../domain/refusal'

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_SIZE = 22
const COMMENT_MAX = 0xffff
const ENTRIES_MAX = 4000
const UNPACKED_MAX_BYTES = 32 * 1024 * 1024
/** A plan of two thousand activities has half as many; so many are converted within seconds. */
const TAGS_MAX = 600_000
const TAG = 0x3c
const DEFLATED = 8
/** Stands where an archive keeps the number elsewhere, as those above 4 GiB do. */
const ELSEWHERE = 0xffff_ffff

type Entry = { name: string; method: number; packed: number; size: number; offset: number }

/**
 * Checks that an archive is a text document that unpacks to at most 32 MiB and 600 000 tags. The
 * sizes that an archive claims may lie, so its parts are really unpacked here, each with what is
 * left of the limit. All of them: which part is read as the document, whatever its name, is said
 * inside. A directory that readers may read in more than one way is refused.
 *
 * @throws Refusal `invalid` `importNotDocx`, or `invalid` `importTooLarge`
 */
export function checkArchive(bytes: Buffer): void {
  const entries = readEntries(bytes)
  if (!entries.some(({ name }) => name === 'word/document.xml')) throw notDocx()
  let left = UNPACKED_MAX_BYTES
  let tags = 0
  for (const entry of entries) {
    if (entry.size > left) throw tooLarge()
    const part = unpacked(bytes, entry, left)
    left -= part.length
    tags += tagsIn(part)
    if (tags > TAGS_MAX) throw tooLarge()
  }
}

const notDocx = () => new Refusal('invalid', 'importNotDocx')
const tooLarge = () => new Refusal('invalid', 'importTooLarge')

function tagsIn(part: Buffer): number {
  let count = 0
  for (let at = part.indexOf(TAG); at >= 0; at = part.indexOf(TAG, at + 1)) count += 1
  return count
}

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
  // Some readers go on behind the last entry that is counted, others look elsewhere for all of them.
  const isOneDisk = bytes.readUInt32LE(end + 4) === 0
  const isWhole = at === end && bytes.readUInt32LE(end + 16) + bytes.readUInt32LE(end + 12) === end
  if (!isOneDisk || !isWhole || entries.some((entry) => entry.packed === ELSEWHERE)) throw notDocx()
  return entries
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - COMMENT_MAX)
  for (let at = bytes.length - END_SIZE; at >= lowest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at
  }
  throw notDocx()
}

function unpacked(bytes: Buffer, entry: Entry, left: number): Buffer {
  const { offset, packed, method } = entry
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_SIGNATURE) throw notDocx()
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const content = bytes.subarray(start, start + packed)
  if (method !== DEFLATED) return content
  try {
    return inflateRawSync(content, { maxOutputLength: left })
  } catch (error) {
    const isFull =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isFull ? tooLarge() : notDocx()
  }
}
