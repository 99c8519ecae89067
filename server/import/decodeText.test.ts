import { describe, expect, it } from 'vitest'
import { decodeText } from './decodeText'

const bytes = (...values: number[]) => Uint8Array.from(values)

/** A text in a code page of one byte a letter. */
function inCodePage(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const codes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(bytes(byte)), byte] as const),
  )
  return Uint8Array.from(text.split(''), (letter) => codes.get(letter) ?? 0x3f)
}

/** A text in Windows-1252, whose carons Latin-1 lacks. */
const westernBytes = (text: string) =>
  Buffer.from(text.replace('š', '\u009A').replace('ž', '\u009E'), 'latin1')

const ESTONIAN = 'Õunapuud õitsevad kõikjal, ärgem unustagem žürii šokolaadi.'
const RUSSIAN = 'Яблони цветут повсюду, не забудем про шоколад.'

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(ESTONIAN), ESTONIAN],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${ESTONIAN}`), ESTONIAN],
    ['UTF-16 LE', Buffer.from(`\uFEFF${ESTONIAN}`, 'utf16le'), ESTONIAN],
    ['UTF-16 BE', Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le').swap16(), RUSSIAN],
    ['Windows-1257', inCodePage('windows-1257', ESTONIAN), ESTONIAN],
    ['Windows-1252', westernBytes(ESTONIAN), ESTONIAN],
    ['Windows-1251', inCodePage('windows-1251', RUSSIAN), RUSSIAN],
    ['Latin-1', Buffer.from('Pühapäeval jäi öö lühemaks', 'latin1'), 'Pühapäeval jäi öö lühemaks'],
  ])('reads %s', (_name, encoded, text) => {
    expect(decodeText(encoded)).toBe(text)
  })

  it.each([
    ['a zero byte', bytes(0x61, 0, 0x62)],
    ['control characters', bytes(...Array.from({ length: 200 }, (_, at) => at % 32))],
  ])('refuses %s', (_what, binary) => {
    expect(() => decodeText(binary)).toThrow('importBinary')
  })
})
