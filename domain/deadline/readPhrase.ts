import { phraseAt } from './lexicon'
import type { Term } from './term'
import { DASHES, isMark, type Found, type Token } from './tokens'

const PHRASE_MAX_WORDS = 5

/** A phrase of the vocabularies at a place; a hyphen inside it is passed over. */
export function readPhrase(tokens: readonly Token[], at: number): Found<Term> | null {
  const places: number[] = []
  for (let i = at; i < tokens.length && places.length < PHRASE_MAX_WORDS; i += 1) {
    if (tokens[i]?.kind === 'word') places.push(i)
    else if (!isMark(tokens[i], DASHES) || tokens[i]?.spaced) break
  }
  const found = phraseAt(places.map((place) => tokens[place]?.low ?? ''))
  const last = found && places[found.words - 1]
  return found && last !== null && last !== undefined ? { value: found.term, next: last + 1 } : null
}
