import { Refusal } from '../../domain/refusal'

const SAMPLE_BYTES = 200_000
const CONTROL_MAX_SHARE = 0.002
const C1_MAX_SHARE = 0.05
const CYRILLIC_MIN_SHARE = 0.4

/** Windows-1252 from 80 to 9F. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or one of the old code pages of the region
 * (1257 and 1252 for Estonian, 1251 for Russian), told apart by which letters occur.
 *
 * @throws Refusal `invalid` `importBinary` when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be')
  if (isBinary(bytes)) throw new Refusal('invalid', 'importBinary')
  return decodeUtf8(bytes) ?? decodeOldPage(bytes, codePageOf(bytes))
}

/** Node decodes Windows-1252 as Latin-1, without the letters and quotation marks of 80 to 9F. */
function decodeOldPage(bytes: Uint8Array, label: string): string {
  if (label !== 'windows-1252') return decode(bytes, label)
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\u0080-\u009F]/gu, (mark) => WESTERN[mark.charCodeAt(0) - 0x80] ?? mark)
}

const decode = (bytes: Uint8Array, label: string) => new TextDecoder(label).decode(bytes)

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  return share(sample, isControl) > CONTROL_MAX_SHARE
}

function share(bytes: Uint8Array, test: (byte: number) => boolean): number {
  let count = 0
  for (const byte of bytes) if (test(byte)) count += 1
  return count / Math.max(1, bytes.length)
}

/**
 * Only 1252 has Š and Ž in 8A, 8E, 9A, 9E; only Cyrillic text is mostly letters above C0. The
 * Estonian vowels are the same in 1252 and 1257.
 */
function codePageOf(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const high = share(sample, (byte) => byte >= 0xc0)
  const latin = share(sample, (byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)
  if (high > CYRILLIC_MIN_SHARE * (high + latin)) {
    if (share(sample, (byte) => byte >= 0x80 && byte < 0xa0) > C1_MAX_SHARE) {
      throw new Refusal('invalid', 'importBinary')
    }
    return 'windows-1251'
  }
  const hasWesternCaron = sample.some((byte) => [0x8a, 0x8e, 0x9a, 0x9e].includes(byte))
  return hasWesternCaron ? 'windows-1252' : 'windows-1257'
}
