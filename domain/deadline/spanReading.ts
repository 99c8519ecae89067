import { datesOf, dayBehind, meaningOf } from './datesOf'
import type { Deadline, DeadlineKind } from './deadline'
import { itemsOf, type Item, type ItemOf } from './item'
import type { OtherWords } from './otherWords'
import { isBare, isSchoolYear, type Span } from './span'

const SPAN_MAX_WORDS = 4
const YEAR_MAX_WORDS = 2

/** The reading of a text that names exactly one time; null where there is none or it cannot be one. */
export function spanReading(
  items: readonly Item[],
  words: OtherWords,
  year: number | null,
): Deadline | null {
  const [item, second] = itemsOf(items, 'span')
  if (!item) return behindReading(items, words, year)
  if (second || words.numbers || has(items, 'or') || !isDeadline(items, item, words)) return null
  const dates = datesOf(items, item, year)
  if (!dates) return null
  const meaning = meaningOf(items, item)
  if (meaning === 'from') return { kind: 'openFrom', ...dates }
  if (meaning !== 'within') return { kind: 'by', ...dates }
  return withClock({ kind: kindOf(item.span), ...dates }, item.span)
}

const has = (items: readonly Item[], is: string) =>
  items.some((item) => item.is === 'term' && item.term.is === is)

/** `after 2026`: open from the day behind the span. */
function behindReading(
  items: readonly Item[],
  words: OtherWords,
  year: number | null,
): Deadline | null {
  const [event] = itemsOf(items, 'event')
  if (!event?.next || words.count > YEAR_MAX_WORDS) return null
  const from = dayBehind(event.next, year)
  return from === null ? null : { kind: 'openFrom', from, to: null }
}

/**
 * Whether a time among other words is when something is due, and no part of a title. A bare year or
 * number needs a word that makes it a time, or to be said first; a year beside the name of a
 * document is its title's.
 */
function isDeadline(items: readonly Item[], item: ItemOf<'span'>, words: OtherWords): boolean {
  if (words.count === 0) return true
  if (words.count > SPAN_MAX_WORDS) return false
  const { first } = item.span
  const behind = items[items.indexOf(item) + 1]
  const leads = items[0] === item && behind?.is === 'mark' && ',;:('.includes(behind.mark)
  const said = leads || ['bound', 'about', 'verb'].some((is) => has(items, is))
  if (isBare(item.span) && !said) return false
  if (first.precision !== 'year' || first.edge !== null) return true
  if (isTitleYear(items, item) || behind?.is === 'rest') return false
  return leads || words.count <= YEAR_MAX_WORDS || has(items, 'verb')
}

const isSmall = (item: Item) =>
  item.is === 'term' && ['filler', 'bound', 'and'].includes(item.term.is)

/** Whether a year stands beside the name of a document: strateegia aastani 2035. */
export function isTitleYear(items: readonly Item[], item: ItemOf<'span'>): boolean {
  if (item.span.first.precision !== 'year' || item.span.first.edge !== null) return false
  const at = items.indexOf(item)
  const before = items.slice(0, at).findLast((other) => !isSmall(other))
  return has(
    [before, items[at + 1]].flatMap((other) => other ?? []),
    'document',
  )
}

function kindOf(span: Span): DeadlineKind {
  const { first, last } = span
  if (!last) return first.precision === 'day' ? 'date' : first.precision
  if (first.precision === 'day' || last.precision === 'day') return 'dateRange'
  const whole = [first, last].every(({ precision, edge }) => precision === 'year' && edge === null)
  return whole && !isSchoolYear(span) ? 'yearRange' : 'monthRange'
}

function withClock(deadline: Deadline, { first, last }: Span): Deadline {
  const { from, to } = deadline
  if (!first.clock || last || deadline.kind !== 'date' || !from || !to) return deadline
  return {
    ...deadline,
    kind: 'dateTimeRange',
    from: `${from}T${first.clock.from}`,
    to: `${to}T${first.clock.to}`,
  }
}
