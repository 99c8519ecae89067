/**
 * Digits and letters that stay apart on a hall screen, in handwriting and when read aloud: 0, 1, O, I,
 * L, U, V are not used at all, and of B/8, G/6, S/5, Z/2 only the digit is.
 */
const ALPHABET = '23456789ACDEFHJKMNPQRTWXY'
const LENGTH = 6
const CODE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`, 'u')

/** What people type for a character of the alphabet: its look-alike, or the same key in Cyrillic. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  B: '8',
  G: '6',
  S: '5',
  Z: '2',
  А: 'A',
  В: '8',
  Е: 'E',
  З: '3',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
}

/**
 * A new join code: six characters. `randomByte` gives a whole number from 0 to 255, from a secure
 * source; two are used for each character, which makes all of them equally likely to within 0.02 %.
 */
export function makeJoinCode(randomByte: () => number): string {
  const character = () => ALPHABET.charAt((randomByte() * 256 + randomByte()) % ALPHABET.length)
  return Array.from({ length: LENGTH }, character).join('')
}

/**
 * The code that somebody typed, as `makeJoinCode` would write it; null when it can be none. Case,
 * spaces, dashes and look-alikes are forgiven.
 */
export function readJoinCode(typed: string): string | null {
  if (typed.length > 100) return null
  const code = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replace(/\p{L}/gu, (letter) => LOOK_ALIKES[letter] ?? letter)
  return CODE.test(code) ? code : null
}
