import type { Term } from './term'
import { baltic } from './vocabulary/baltic'
import { english } from './vocabulary/english'
import { estonian } from './vocabulary/estonian'
import { finnish } from './vocabulary/finnish'
import { russian } from './vocabulary/russian'

type Entry = { words: readonly RegExp[]; term: Term }

/** Letters without their marks, so that "marts" and "märts" are one word. */
const withoutMarks = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

const compile = ([pattern, term]: readonly [string, Term]): Entry => ({
  words: withoutMarks(pattern)
    .split(/ (?![^(]*\))/u)
    .map((word) => new RegExp(`^(?:${word})$`, 'u')),
  term,
})

const entries = [estonian, english, russian, baltic, finnish].flat().map(compile)
const single = entries.filter(({ words }) => words.length === 1)
const phrases = entries
  .filter(({ words }) => words.length > 1)
  .sort((a, b) => b.words.length - a.words.length)

/** Everything that one word may mean, in any of the languages. */
export function termsOf(word: string): readonly Term[] {
  const low = withoutMarks(word.toLowerCase())
  return single.filter(({ words }) => words[0]?.test(low)).map(({ term }) => term)
}

/** The longest phrase that a row of words begins with: its meaning and how many words it takes. */
export function phraseAt(row: readonly string[]): { term: Term; words: number } | null {
  const low = row.map((word) => withoutMarks(word.toLowerCase()))
  const found = phrases.find(({ words }) => words.every((w, i) => w.test(low[i] ?? '')))
  return found ? { term: found.term, words: found.words.length } : null
}
