/**
 * A mark in an edit that is found again at everybody who receives it: 12 ASCII characters, "~#", the
 * writer in 3 and the edit in 6 digits of base 36, ".". So nobody has to decode an update to see whose it is.
 */
const LENGTH = 12
const WRITER_DIGITS = 3
const EDIT_DIGITS = 6
const TILDE = 0x7e
const HASH = 0x23
const DOT = 0x2e

/** The token of a writer's n-th edit; both count from 0. */
export function tokenOf(writer: number, edit: number): string {
  return `~#${digits(writer, WRITER_DIGITS)}${digits(edit, EDIT_DIGITS)}.`
}

/** Calls `found` for every token in the bytes, in their order. */
export function findTokens(
  bytes: Buffer | Uint8Array,
  found: (writer: number, edit: number) => void,
): void {
  let at = bytes.indexOf(TILDE)
  while (at >= 0 && at + LENGTH <= bytes.length) {
    const isToken = bytes[at + 1] === HASH && bytes[at + LENGTH - 1] === DOT
    if (isToken) {
      const edit = at + 2 + WRITER_DIGITS
      found(numberAt(bytes, at + 2, edit), numberAt(bytes, edit, edit + EDIT_DIGITS))
    }
    at = bytes.indexOf(TILDE, at + (isToken ? LENGTH : 1))
  }
}

const digits = (value: number, count: number): string => value.toString(36).padStart(count, '0')

function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) {
    const code = bytes[at] ?? 0
    value = value * 36 + (code < 0x3a ? code - 0x30 : code - 0x57)
  }
  return value
}
