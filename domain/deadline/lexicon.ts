import type { Term } from './term'
import { baltic } from './vocabulary/baltic'
import { english } from './vocabulary/english'
import { estonian } from './vocabulary/estonian'
import { finnish } from './vocabulary/finnish'
import { russian } from './vocabulary/russian'

type Entry = { words: readonly RegExp[]; term: Term }

/** A word in small letters without their marks, so that "marts" and "Märts" are one word. */
export const folded = (word: string): string => withoutMarks(word.toLowerCase())

const withoutMarks = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

const compile = ([pattern, term]: readonly [string, Term]): Entry => ({
  words: withoutMarks(pattern)
    .split(' ')
    .map((word) => new RegExp(`^(?:${word})$`, 'u')),
  term,
})

const entries = [estonian, english, russian, baltic, finnish].flat().map(compile)
const phrases = entries
  .filter(({ words }) => words.length > 1)
  .sort((a, b) => b.words.length - a.words.length)

const beginWith = (word: string) => ({
  terms: entries
    .filter(({ words }) => words.length === 1 && words[0]?.test(word))
    .map(({ term }) => term),
  phrases: phrases.filter(({ words }) => words[0]?.test(word)),
})

const REMEMBERED_WORDS = 2000
const remembered = new Map<string, ReturnType<typeof beginWith>>()

/** What a word means and begins. Plans repeat their words, so the last ones are remembered. */
function known(word: string): ReturnType<typeof beginWith> {
  const found = remembered.get(word)
  if (found) return found
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
  const made = beginWith(word)
  remembered.set(word, made)
  return made
}

/** Everything that one folded word may mean, in any of the languages. */
export function termsOf(word: string): readonly Term[] {
  return known(word).terms
}

/** The longest phrase that a row of folded words begins with: its meaning and its length in words. */
export function phraseAt(row: readonly string[]): { term: Term; words: number } | null {
  const found = known(row[0] ?? '').phrases.find(({ words }) =>
    words.every((word, i) => word.test(row[i] ?? '')),
  )
  return found ? { term: found.term, words: found.words.length } : null
}
