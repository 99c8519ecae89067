import { dayAfter, dayBefore, isoOf } from './calendar'
import type { Deadline } from './deadline'
import { itemsOf, type Item, type ItemOf } from './item'
import { inYear, spanBounds, type Span } from './span'
import type { Term } from './term'
import { DASHES } from './tokens'

type Bound = Extract<Term, { is: 'bound' }>
type Dates = Pick<Deadline, 'from' | 'to' | 'approximate'>

/** How a span is meant: its own days, up to its end or its begin, or from its begin on. */
export type Meaning = 'within' | 'by' | 'before' | 'from'

/** How the words around a span, or its case ending, say that it is meant; ranges mean themselves. */
export function meaningOf(items: readonly Item[], { span, end }: ItemOf<'span'>): Meaning {
  if (span.last) return 'within'
  const bound = boundOf(items)
  if (bound?.role === 'before') return span.first.edge === null ? 'before' : 'by'
  if (bound) return bound.role === 'from' ? 'from' : 'by'
  if (span.first.role === 'from' || isOpen(items, end)) return 'from'
  const limits = span.first.role === 'by' || span.first.role === 'until' || span.first.edge !== null
  return limits ? 'by' : 'within'
}

/**
 * The days of a span as ISO dates; years left out are those of `year`, or stay unknown. Null where
 * there is no such day.
 */
export function datesOf(
  items: readonly Item[],
  item: ItemOf<'span'>,
  year: number | null,
): Dates | null {
  const span = year === null ? item.span : inYear(item.span, year)
  const bounds = spanBounds(span)
  if (!bounds) return null
  const meaning = meaningOf(items, item)
  const unsure = isApproximate(items, span, meaning) && { approximate: true }
  switch (meaning) {
    case 'by':
      return { to: isoOf(bounds.to), ...unsure }
    case 'before':
      return { to: isoOf(dayBefore(bounds.from)), ...unsure }
    case 'from':
      return { from: isoOf(bounds.from), to: null, ...unsure }
    case 'within':
      return { from: isoOf(bounds.from), to: isoOf(bounds.to), ...unsure }
  }
}

/** The first day after a span: what `after 2026` means. */
export function dayBehind(span: Span, year: number | null): string | null {
  const bounds = spanBounds(year === null ? span : inYear(span, year))
  return bounds && isoOf(dayAfter(bounds.to))
}

/** The word for a limit; of several the strictest, "not later than" before "by". */
function boundOf(items: readonly Item[]): Bound | undefined {
  const bounds = itemsOf(items, 'term').flatMap(({ term }) => (term.is === 'bound' ? [term] : []))
  return bounds.find(({ role, loose }) => role !== 'from' && !loose) ?? bounds[0]
}

/** A dash or a plus behind a span that nothing but "ongoing" follows: `2026–`, `2026+`, `2026 and ongoing`. */
function isOpen(items: readonly Item[], end: number): boolean {
  const [joint, ...others] = items.filter(({ start }) => start >= end)
  if (joint?.is === 'term' && joint.term.is === 'and') return saysOngoing(others)
  if (joint?.is !== 'mark' || !`${DASHES}+`.includes(joint.mark)) return false
  return others.every(
    (item) => item.is === 'mark' || (item.is === 'term' && item.term.is === 'ongoing'),
  )
}

const saysOngoing = (items: readonly Item[]) =>
  itemsOf(items, 'term').some(({ term }) => term.is === 'ongoing')

/**
 * Said to be rough, or left open by the words: the begin or middle of a period has no exact end,
 * "by 2025" does not say which end of the year, a winter lies in two years, and seasons end slowly.
 */
function isApproximate(items: readonly Item[], { first, last }: Span, meaning: Meaning): boolean {
  const terms = itemsOf(items, 'term').map(({ term }) => term)
  if (terms.some(({ is }) => is === 'about' || is === 'unsure')) return true
  if (itemsOf(items, 'mark').some(({ mark }) => '~≈?'.includes(mark))) return true
  if (last) return false
  if (first.loose || first.edge === 'begin' || first.edge === 'middle') return true
  if (first.precision === 'season' && first.month === 12) return true
  if (first.precision === 'season' && meaning === 'by') return true
  const bound = boundOf(items)
  const loose = bound ? bound.loose === true : first.role === 'by'
  return loose && first.edge === null && first.day === null
}
