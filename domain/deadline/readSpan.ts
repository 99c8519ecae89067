import type { Moment } from './moment'
import { joinMoments } from './joinMoments'
import { readMoment } from './readMoment'
import type { Span } from './span'
import { DASHES, isEllipsis, isMark, isYear, termOf, type Found, type Token } from './tokens'

type Joint = { kind: 'range' | 'list'; next: number }

/**
 * A time, or a range from one time to another: `2024 - 2025`, `16.–26. mail 2026`, `2026/27`,
 * `märtsist maini`, `from May to June 2026`; times that follow on each other (`2025, 2026 ja 2027`)
 * are a range too. Null where no whole time stands.
 */
export function readSpan(tokens: readonly Token[], at: number): Found<Span> | null {
  const first = readMoment(tokens, at)
  if (!first) return null
  const single = 'moment' in first.value && first.value.moment.numeral === null
  let span: Found<Span> | null =
    single && 'moment' in first.value
      ? { value: { first: first.value.moment, last: null }, next: first.next }
      : null
  const between = termOf(tokens[at - 1], 'between') !== undefined
  const joined = readSecond(tokens, first.value, first.next, between)
  if (joined) span = joined
  while (span?.value.last && span.value.joint === 'list') {
    const more = readSecond(tokens, { moment: span.value.last }, span.next)
    if (!more?.value.last || more.value.joint !== 'list') break
    span = { value: { ...more.value, first: span.value.first }, next: more.next }
  }
  return span
}

function readSecond(
  tokens: readonly Token[],
  first: { moment: Moment } | { open: number },
  at: number,
  between = false,
): Found<Span> | null {
  const joint = readJoint(tokens, first, at)
  if (!joint) return null
  const year = 'moment' in first ? readEndYear(tokens, first.moment, joint.next) : null
  const second =
    year ?? readEndDay(tokens, joint.next) ?? readMoment(tokens, skipArticle(tokens, joint.next))
  if (!second || !('moment' in second.value)) return null
  const span = joinMoments(first, second.value.moment, between ? 'range' : joint.kind)
  return span && { value: span, next: second.next }
}

const skipArticle = (tokens: readonly Token[], at: number) =>
  termOf(tokens[at], 'filler') ? at + 1 : at

/** What stands between two times: a dash, dots or a word for "to"; or a comma, a slash, an "and". */
function readJoint(
  tokens: readonly Token[],
  first: { moment: Moment } | { open: number },
  at: number,
): Joint | null {
  const token = tokens[at]
  const joins = termOf(token, 'join') ?? termOf(token, 'bound')?.joins
  if (isMark(token, DASHES) || isEllipsis(token) || joins) {
    const twice = termOf(tokens[at + 1], 'bound')?.joins || isMark(tokens[at + 1], DASHES)
    return { kind: 'range', next: twice ? at + 2 : at + 1 }
  }
  if (isMark(token, ',/&') || termOf(token, 'and')) return { kind: 'list', next: at + 1 }
  const starts = 'moment' in first && first.moment.role === 'from'
  return starts ? { kind: 'range', next: isMark(token, ',') ? at + 1 : at } : null
}

/** The second year of `2014-15` and `2026/27`, which has two digits. */
function readEndYear(
  tokens: readonly Token[],
  first: Moment,
  at: number,
): Found<{ moment: Moment }> | null {
  const token = tokens[at]
  if (first.precision !== 'year' || first.year === null || token?.kind !== 'number') return null
  const value = Math.floor(first.year / 100) * 100 + token.value
  const behind = tokens[at + 1]
  const dotted = isMark(behind, '.') && !behind?.spaced
  const isDate = dotted && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]?.spaced
  if (token.text.length !== 2 || value <= first.year || isDate) return null
  const full: Token = { ...token, kind: 'number', text: String(value), value }
  if (!isYear(full.text, value)) return null
  const found = readMoment([full, ...tokens.slice(at + 1)], 0)
  if (!found || !('moment' in found.value)) return null
  return { value: found.value, next: found.next + at }
}

/** The second day of `June 1–15, 2026`, whose month stands before the first. */
function readEndDay(tokens: readonly Token[], at: number): Found<{ moment: Moment }> | null {
  const [month, day, , last] = tokens.slice(Math.max(0, at - 3), at + 1)
  if (!month?.terms.some((term) => term.is === 'month' && term.dayFollows)) return null
  if (day?.kind !== 'number' || last?.kind !== 'number' || last.text.length > 2) return null
  if (termOf(tokens[skipArticle(tokens, at + 1)], 'month')) return null
  const found = readMoment([month, { ...last, spaced: true }, ...tokens.slice(at + 1)], 0)
  if (!found || !('moment' in found.value)) return null
  return { value: found.value, next: found.next + at - 1 }
}
