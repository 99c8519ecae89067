import type { ItemOf } from './item'
import { readPhrase } from './readPhrase'
import { readRecurrence } from './readRecurrence'
import { readSpan } from './readSpan'
import { isMark, termOf, type Found, type Token } from './tokens'

/**
 * What a time depends on: `pärast üldplaneeringu kehtestamist`, `after the budget is adopted`. The
 * event is kept in its own words up to the end of the clause. After a day or a period (`after 2026`)
 * the span stands in `next`. Null where no word for "after" stands, or nothing behind it.
 */
export function readEvent(
  text: string,
  tokens: readonly Token[],
  at: number,
): Found<Omit<ItemOf<'event'>, 'start' | 'end'>> | null {
  const phrase = readPhrase(tokens, at)
  const isPhrase = phrase?.value.is === 'after'
  if (!isPhrase && (phrase || !termOf(tokens[at], 'after'))) return null
  const begin = isPhrase ? phrase.next : at + 1
  const end = clauseEnd(tokens, begin)
  const [first, last] = [tokens[begin], tokens[end - 1]]
  if (!first || !last || begin >= end) return null
  const span = readSpan(tokens, begin)
  const words = text.slice(first.start, last.end).replace(/[\s.)]+$/u, '')
  if (words === '') return null
  return {
    value: {
      is: 'event',
      text: words,
      next: span && isClosed(tokens, span.next, end) ? span.value : null,
    },
    next: end,
  }
}

/** Whether only a full stop stands between a place and the end. */
const isClosed = (tokens: readonly Token[], at: number, end: number) =>
  tokens.slice(at, end).every((token) => isMark(token, '.)'))

/** A clause ends at a semicolon, a bracket, or a comma behind which another time is told. */
function clauseEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < tokens.length; i += 1) {
    if (isMark(tokens[i], ';')) return i
    if (isMark(tokens[i], ',') && tellsTime(tokens, i + 1)) return i
  }
  return tokens.length
}

const tellsTime = (tokens: readonly Token[], at: number) =>
  readRecurrence(tokens, at) !== null ||
  readSpan(tokens, at) !== null ||
  ['ongoing', 'bound', 'asNeeded'].some((is) => tokens[at]?.terms.some((term) => term.is === is))
