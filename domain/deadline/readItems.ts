import type { Item } from './item'
import { readEvent } from './readEvent'
import { dottedLength } from './readNumericDate'
import { readPhrase } from './readPhrase'
import { readRecurrence } from './readRecurrence'
import { readSpan } from './readSpan'
import type { Term } from './term'
import { romanValue, termOf, type Found, type Token } from './tokens'

/** Kinds of words that say something about time by themselves; the others count as other words. */
const SPEAKING: readonly Term['is'][] = [
  'ongoing',
  'asNeeded',
  'unsure',
  'atLeast',
  'bound',
  'about',
  'relative',
  'lasting',
  'schooling',
  'between',
  'weekday',
  'filler',
  'verb',
  'document',
  'edge',
  'season',
  'unit',
  'and',
  'join',
  'clock',
  'afterwards',
  'or',
  'times',
  'number',
]

/** A Roman numeral as it is written, in capitals. */
const isNumeral = (token: Token | undefined) =>
  romanValue(token) > 0 && token?.text === token?.text.toUpperCase()

/** Reads all of a text, from left to right, into times, rhythms, words about them and other words. */
export function readItems(text: string, tokens: readonly Token[]): Item[] {
  const items: Item[] = []
  for (let at = 0; at < tokens.length;) {
    const found = readEvent(text, tokens, at) ?? readItem(tokens, at)
    const [first, last] = [tokens[at], tokens[found.next - 1]]
    items.push({ ...found.value, start: first?.start ?? 0, end: last?.end ?? text.length })
    at = found.next
  }
  return items
}

type Bare = Item extends infer I ? (I extends Item ? Omit<I, 'start' | 'end'> : never) : never

function readItem(tokens: readonly Token[], at: number): Found<Bare> {
  const phrase = readPhrase(tokens, at)
  if (phrase && phrase.value.is !== 'recurrence') {
    return { value: { is: 'term', term: phrase.value }, next: phrase.next }
  }
  if (phrase?.value.is === 'recurrence') {
    return { value: { is: 'recurrence', recurrence: phrase.value.recurrence }, next: phrase.next }
  }
  const recurrence = readRecurrence(tokens, at)
  if (recurrence)
    return { value: { is: 'recurrence', recurrence: recurrence.value }, next: recurrence.next }
  const span = readSpan(tokens, at)
  if (span) return { value: { is: 'span', span: span.value }, next: span.next }
  return readWord(tokens, at)
}

function readWord(tokens: readonly Token[], at: number): Found<Bare> {
  const token = tokens[at]
  if (token?.kind === 'mark') return { value: { is: 'mark', mark: token.text }, next: at + 1 }
  const chain = dottedLength(tokens, at)
  if (chain > 0) return { value: { is: 'rest', number: true }, next: at + chain }
  for (const is of SPEAKING) {
    const term = termOf(token, is)
    if (term) return { value: { is: 'term', term }, next: at + 1 }
  }
  const counts = /^\d/u.test(token?.text ?? '') || isNumeral(token)
  return { value: { is: 'rest', number: counts }, next: at + 1 }
}
