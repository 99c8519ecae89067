import { type ByteReader, readText } from '../wire/byteReader'
import { Malformed } from '../wire/malformed'

const MAX_DEPTH = 32

/** What was collected: no content, only how long it was. */
export const GC = 0

/** The kinds of Yjs content, by their number in the wire format. A document within a document (9) is not accepted. */
export const DELETED_CONTENT = 1
const JSON_LIST = 2
const BINARY = 3
const STRING = 4
const EMBED = 5
const FORMAT = 6
const TYPE = 7
const ANY_LIST = 8

const XML_ELEMENT = 3
const XML_HOOK = 5
const XML_TEXT = 6

/** Whether content of this kind is values one after the other, of which Yjs makes an array. */
export const isArray = (kind: number): boolean => kind === JSON_LIST || kind === ANY_LIST

/** Steps over the content of an item and returns how many clock ticks it takes. A name of formatting is added to `formats`. */
export function scanContent(reader: ByteReader, kind: number, formats: Set<string>): number {
  switch (kind) {
    case DELETED_CONTENT:
      return reader.uint()
    case JSON_LIST:
      return scanList(reader, () => scanJson(reader))
    case BINARY:
      reader.bytes()
      return 1
    case STRING:
      return utf16Length(reader.bytes())
    case EMBED:
      scanJson(reader)
      return 1
    case FORMAT:
      formats.add(readText(reader.bytes()))
      scanJson(reader)
      return 1
    case TYPE:
      scanType(reader)
      return 1
    case ANY_LIST:
      return scanList(reader, () => scanAny(reader, 0))
    default:
      throw new Malformed(`Content of kind ${kind} is not accepted.`)
  }
}

function scanList(reader: ByteReader, scanOne: () => void): number {
  const count = reader.count()
  for (let left = count; left > 0; left -= 1) scanOne()
  return count
}

function scanType(reader: ByteReader): void {
  const type = reader.uint()
  if (type > XML_TEXT) throw new Malformed(`There is no shared type ${type}.`)
  if (type === XML_ELEMENT || type === XML_HOOK) reader.bytes()
}

/** Characters as JavaScript counts them: a UTF-8 sequence of four bytes is two. */
function utf16Length(bytes: Uint8Array): number {
  let length = 0
  for (const byte of bytes) {
    if (byte >= 0xf0) length += 2
    else if (byte < 0x80 || byte >= 0xc0) length += 1
  }
  return length
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** JSON that is nested deeper than any of ours would exhaust the stack of whoever walks it. */
function scanJson(reader: ByteReader): void {
  let depth = 0
  let quoted = false
  let escaped = false
  for (const byte of reader.bytes()) {
    if (escaped) escaped = false
    else if (quoted && byte === BACKSLASH) escaped = true
    else if (byte === QUOTE) quoted = !quoted
    else if (!quoted && (byte === 0x5b || byte === 0x7b)) depth += 1
    else if (!quoted && (byte === 0x5d || byte === 0x7d)) depth -= 1
    if (depth > MAX_DEPTH) throw new Malformed('JSON is nested too deeply.')
  }
}

/** lib0's `any`: a tag from 116 (bytes) to 127 (undefined), then the value. */
function scanAny(reader: ByteReader, depth: number): void {
  if (depth > MAX_DEPTH) throw new Malformed('A value is nested too deeply.')
  const tag = reader.byte()
  switch (tag) {
    case 127:
    case 126:
    case 121:
    case 120:
      return
    case 125:
      scanVarInt(reader)
      return
    case 124:
      reader.take(4)
      return
    case 123:
    case 122:
      reader.take(8)
      return
    case 119:
    case 116:
      reader.bytes()
      return
    case 118:
      scanList(reader, () => {
        reader.bytes()
        scanAny(reader, depth + 1)
      })
      return
    case 117:
      scanList(reader, () => scanAny(reader, depth + 1))
      return
    default:
      throw new Malformed(`There is no value of kind ${tag}.`)
  }
}

function scanVarInt(reader: ByteReader): void {
  for (let length = 1; length <= 8; length += 1) {
    if (reader.byte() < 0x80) return
  }
  throw new Malformed('A number is too large.')
}
