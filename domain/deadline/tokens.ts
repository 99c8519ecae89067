import { folded, termsOf } from './lexicon'
import type { Term } from './term'

/** A piece of the text with what its word may mean. `spaced`: white space stands before it. */
export type Token = {
  kind: 'number' | 'word' | 'mark'
  text: string
  /** The text in small letters without diacritics. */
  low: string
  value: number
  start: number
  end: number
  spaced: boolean
  terms: readonly Term[]
}

/** A reading of some tokens and the place behind them. */
export type Found<T> = { value: T; next: number }

const PIECE = /\d+|[\p{L}\p{M}]+|\.{2,}|[^\s]/gu

/** Several groups of digits that are no date: telephone numbers and large amounts. */
const LONG_NUMBER = /(?:\+\s?)?\d+(?:[ \u00a0]\d+)+/gu

/** Cuts a text into words, numbers and marks. Numbers that can be no part of a date become words. */
export function tokenize(text: string): Token[] {
  const opaque = [...text.matchAll(LONG_NUMBER)]
    .filter(([group]) => isLongNumber(group))
    .map(({ 0: group, index }) => ({ from: index, to: index + group.length }))
  return [...text.matchAll(PIECE)].map(({ 0: piece, index }) => {
    const inside = opaque.some(({ from, to }) => index >= from && index < to)
    return tokenOf(piece, index, text, inside)
  })
}

function tokenOf(piece: string, start: number, text: string, opaque: boolean): Token {
  const isNumber = /^\d/u.test(piece)
  const isAmount = /^[%‰€$£°]/u.test(text.slice(start + piece.length).trimStart())
  const kind =
    /^\p{L}/u.test(piece) || (isNumber && (opaque || isAmount))
      ? 'word'
      : isNumber
        ? 'number'
        : 'mark'
  const low = folded(piece)
  return {
    kind,
    text: piece,
    low,
    value: kind === 'number' ? Number(piece) : NaN,
    start,
    end: start + piece.length,
    spaced: start === 0 || /\s/u.test(text.charAt(start - 1)),
    terms: kind === 'word' && !isNumber ? termsOf(low) : [],
  }
}

/** Digit groups of a date are days, months and years; any other group of three or more is not. */
const isLongNumber = (group: string) =>
  group.startsWith('+') ||
  group.split(/\s/u).some((digits) => digits.length >= 3 && !isYear(digits, Number(digits)))

/** Whether digits are a year that a plan may speak of: four of them, from 1900 to 2099. */
export function isYear(digits: string, value: number): boolean {
  return digits.length === 4 && value >= 1900 && value < 2100
}

/** The meaning of a kind that a token has, if it has one. */
export function termOf<K extends Term['is']>(
  token: Token | undefined,
  is: K,
): Extract<Term, { is: K }> | undefined {
  return token?.terms.find((term): term is Extract<Term, { is: K }> => term.is === is)
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const ROMAN_SIGNS = 'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ'

/** The value of a Roman numeral up to twelve, as months and quarters are counted; otherwise 0. */
export function romanValue(token: Token | undefined): number {
  if (token?.kind !== 'word') return 0
  const low = token.text.toLowerCase()
  return (low.length === 1 ? ROMAN_SIGNS.indexOf(low) + 1 : 0) || ROMAN.indexOf(low) + 1
}

/** Whether a token is one of these marks. */
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text)

/** Whether a token is dots that stand for what lies between. */
export const isEllipsis = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (token.text === '…' || token.text.startsWith('..'))

/** All the dashes that people use for one. */
export const DASHES = '-–—−‐‑‒'
