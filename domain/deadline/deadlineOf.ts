import type { Deadline, Recurrence } from './deadline'
import { itemsOf, type Item } from './item'
import { otherWords, type OtherWords } from './otherWords'
import { datesOf } from './datesOf'
import { isBare } from './span'
import { isTitleYear, spanReading } from './spanReading'
import type { Term } from './term'

/** So many words beside a rhythm or a time are its subject or a sentence about it; more are a text. */
const RHYTHM_MAX_WORDS = 4
const ALONE_MAX_WORDS = 2
const TEXT_MAX_WORDS = 8

/** Words that speak of time without saying which. */
const TIMELY: readonly Term['is'][] = [
  'ongoing',
  'asNeeded',
  'unsure',
  'relative',
  'unit',
  'edge',
  'season',
  'weekday',
  'lasting',
]

/**
 * What a text, taken apart into items, says about time. The most exact statement gives the kind:
 * a rhythm, then "as needed", a named time, an event, and "ongoing" last.
 */
export function deadlineOf(text: string, items: readonly Item[], year: number | null): Deadline {
  const has = (is: Term['is']) => itemsOf(items, 'term').some(({ term }) => term.is === is)
  const words = otherWords(text, items)
  const spans = itemsOf(items, 'span')
  const events = itemsOf(items, 'event')
  const recurrences = itemsOf(items, 'recurrence')
  const aside = {
    ...(has('ongoing') && { ongoing: true }),
    ...(events[0]?.next === null && { afterEvent: events[0].text }),
    ...(words.subject !== null && { subject: words.subject }),
  }

  if (has('relative') || events.length > 1 || recurrences.length > 1) return unread(items, words)
  const [recurrence] = recurrences
  if (recurrence) {
    if (words.count > RHYTHM_MAX_WORDS) return unread(items, words)
    const counted = rhythmOf(recurrence.recurrence, has('atLeast'))
    const dates = spans[0] && spans.length === 1 ? datesOf(items, spans[0], null) : null
    return { kind: 'recurring', ...dates, ...aside, recurrence: counted }
  }
  if (has('asNeeded') && words.count <= ALONE_MAX_WORDS) return { kind: 'asNeeded', ...aside }
  const reading = spanReading(items, words, year)
  if (reading) return { ...reading, ...aside }
  if (spans.length > 0) return unread(items, words)
  const after = eventReading(items, words.before, aside)
  if (after && words.count <= RHYTHM_MAX_WORDS) return after
  if (has('ongoing') && words.count <= ALONE_MAX_WORDS && !words.numbers)
    return { kind: 'ongoing', ...aside }
  return unread(items, words)
}

const rhythmOf = (recurrence: Recurrence, atLeast: boolean): Recurrence =>
  atLeast ? { ...recurrence, atLeast } : recurrence

/** `after X`, or `X järel` where the words before the postposition are the event. */
function eventReading(
  items: readonly Item[],
  wordsBefore: string | null,
  aside: Partial<Deadline>,
): Deadline | null {
  const length = items.some((item) => item.is === 'term' && item.term.is === 'unit')
  const behind = items.some((item) => item.is === 'term' && item.term.is === 'afterwards')
  const event = aside.afterEvent ?? (behind ? wordsBefore : null)
  if (event === null) return null
  const { ongoing } = aside
  return {
    kind: 'afterEvent',
    afterEvent: event,
    ...(ongoing && { ongoing }),
    ...(length && { approximate: true }),
  }
}

/** A text that was not understood: `text` if it speaks of time or is a short word, else `none`. */
function unread(items: readonly Item[], words: OtherWords): Deadline {
  const onlyNumbers = items.every((item) => item.is !== 'rest' || item.number)
  const timely = items.some(
    (item) =>
      item.is === 'recurrence' ||
      item.is === 'event' ||
      (item.is === 'span' && (!isBare(item.span) || onlyNumbers) && !isTitleYear(items, item)) ||
      (item.is === 'term' && TIMELY.includes(item.term.is)),
  )
  if (timely) return { kind: words.count <= TEXT_MAX_WORDS ? 'text' : 'none' }
  const isWord = words.count > 0 && words.count <= ALONE_MAX_WORDS && !words.numbers
  return { kind: isWord && !items.some((item) => item.is === 'span') ? 'text' : 'none' }
}
