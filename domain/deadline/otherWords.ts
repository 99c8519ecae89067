import type { Item } from './item'
import type { Term } from './term'

/**
 * The words of a text that name no time. `subject`: what the time is said of, such as the meeting
 * that is held once a year; `before`: everything before a postposition.
 */
export type OtherWords = {
  count: number
  subject: string | null
  before: string | null
  numbers: boolean
}

const SUBJECT_MAX_WORDS = 3

/** Words of the vocabularies that, left over beside a reading, are words like any other. */
const LEFT_OVER: readonly Term['is'][] = [
  'document',
  'unit',
  'edge',
  'season',
  'schooling',
  'join',
  'clock',
  'times',
  'number',
]
const INSIDE: readonly Term['is'][] = ['and', 'filler']

const isOther = (item: Item) =>
  item.is === 'rest' ||
  (item.is === 'term' && LEFT_OVER.includes(item.term.is) && !isAbbreviation(item.term))

const isAbbreviation = (term: Term) => term.is === 'unit' && term.short === true

const isNumber = (item: Item) =>
  item.is === 'rest' ? item.number : item.is === 'term' && item.term.is === 'number'

/** What a text says beside the times that were read out of it. */
export function otherWords(text: string, items: readonly Item[]): OtherWords {
  const others = items.filter(isOther)
  const behind = items.find((item) => item.is === 'term' && item.term.is === 'afterwards')
  return {
    count: others.length,
    subject: subjectOf(text, items, others),
    before: behind ? text.slice(0, behind.start).trim() || null : null,
    numbers: others.some(isNumber),
  }
}

/** One short group of plain words; a sentence with a verb or the title of a document is none. */
function subjectOf(text: string, items: readonly Item[], others: readonly Item[]): string | null {
  const [first, last] = [others[0], others.at(-1)]
  if (!first || !last || others.length > SUBJECT_MAX_WORDS) return null
  if (!others.every((item) => item.is === 'rest' && !item.number)) return null
  if (items.some((item) => item.is === 'term' && item.term.is === 'verb')) return null
  if (!saysOf(items, first, last)) return null
  const group = items.slice(items.indexOf(first), items.indexOf(last) + 1)
  const whole = group.every(
    (item) =>
      others.includes(item) ||
      (item.is === 'term' && INSIDE.includes(item.term.is)) ||
      isHyphen(item),
  )
  return whole ? text.slice(first.start, last.end) : null
}

/** A time follows the words; or they follow it without a mark between, which would be a condition. */
function saysOf(items: readonly Item[], first: Item, last: Item): boolean {
  const before = items[items.indexOf(first) - 1]
  if (before?.is === 'term' && before.term.is === 'bound') return false
  return before?.is !== 'mark' || items.slice(items.indexOf(last) + 1).some(isTime)
}

const isTime = (item: Item) =>
  item.is === 'span' ||
  item.is === 'recurrence' ||
  (item.is === 'term' && ['ongoing', 'asNeeded'].includes(item.term.is))

const isHyphen = (item: Item) => item.is === 'mark' && item.mark === '-'
