import { AGENDA_KIND_OF, type AgendaKind } from './agendaKind'
import type { ReadAgendaItem } from './agendaReading'
import type { Speaker } from './speakers'

/** `written` by a person, or the start of the `next` item; null where there is no end. */
export type EndSource = 'written' | 'next' | null

/** One item of a workshop's agenda; `start` and `end` are `HH:MM` in the workshop's time zone. */
export type AgendaItem = {
  id: string
  title: string
  start: string
  end: string | null
  endSource: EndSource
  kind: AgendaKind
  speakers: readonly Speaker[]
  subItems: readonly { text: string; speakers: readonly Speaker[] }[]
}

/** The agenda of a workshop out of a reading, each item with an id of the caller's making. */
export function agendaOfReading(
  items: readonly ReadAgendaItem[],
  makeId: () => string,
): AgendaItem[] {
  return deriveEnds(
    items.map(({ title, speakers = [], subItems = [], derived }) => ({
      id: makeId(),
      title,
      start: derived.start,
      end: derived.end,
      endSource: derived.endSource === 'written' ? 'written' : null,
      kind: AGENDA_KIND_OF[derived.kind],
      speakers,
      subItems,
    })),
  )
}

/**
 * Sets each end that nobody wrote to the next later start. It stays open for the last item, and
 * where the starts go back, as at the border of two days. Items that start together end together.
 */
export function deriveEnds(items: readonly AgendaItem[]): AgendaItem[] {
  let nextStart: string | null = null
  let following: string | null = null
  const derived: AgendaItem[] = []
  for (const item of items.toReversed()) {
    if (following !== null && following !== item.start) nextStart = following
    following = item.start
    const end = nextStart !== null && nextStart > item.start ? nextStart : null
    const isWritten = item.endSource === 'written' && item.end !== null
    derived.push(isWritten ? item : { ...item, end, endSource: end === null ? null : 'next' })
  }
  return derived.toReversed()
}

/**
 * The item that runs at `now`, on the day of the workshop (`date`, as `2026-05-12`) in its time
 * zone (IANA name). Null before the first, after the last end, in a gap and on other days. Of items
 * that run together the one that started last; of those with one start, the first.
 */
export function currentItem(
  items: readonly AgendaItem[],
  date: string,
  timeZone: string,
  now: Date,
): AgendaItem | null {
  const local = localDateTime(now, timeZone)
  if (local.date !== date) return null
  const running = items.filter(
    ({ start, end }) => start <= local.time && (end === null || local.time < end),
  )
  return running.reduce<AgendaItem | null>(
    (latest, item) => (latest === null || item.start > latest.start ? item : latest),
    null,
  )
}

/** The date (`2026-05-12`) and the time (`HH:MM`) on the wall in a time zone; throws `RangeError` for an unknown zone. */
export function localDateTime(instant: Date, timeZone: string): { date: string; time: string } {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}
