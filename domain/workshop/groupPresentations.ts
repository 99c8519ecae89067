import { isGroupShowing, isGroupWork } from './agendaKind'
import { clocksIn, type ClockReading } from './clock'
import type { ReadAgendaItem } from './agendaReading'
import type { Section } from './sections'

/**
 * Splits an item that holds both the group work and the presentations of the groups, where the
 * group-work slide says when the presentations start. Without that time the item stays whole.
 */
export function splitGroupWork(
  items: readonly ReadAgendaItem[],
  sections: readonly Section[],
): ReadAgendaItem[] {
  const time = presentationsTime(sections)
  if (!time) return [...items]
  return items.flatMap((item, index) => splitItem(item, items[index + 1], time))
}

/** The line of a group-work slide that says when the groups present, and the time in it. */
function presentationsTime(sections: readonly Section[]): ClockReading | null {
  for (const { kind, lines } of sections) {
    if (kind !== 'groupWork') continue
    for (const { text } of lines) {
      const clock = isGroupShowing(text) ? clocksIn(text)[0] : undefined
      if (clock) return clock
    }
  }
  return null
}

function splitItem(
  item: ReadAgendaItem,
  next: ReadAgendaItem | undefined,
  time: ClockReading,
): ReadAgendaItem[] {
  const cut = item.derived.kind === 'groupWork' ? secondSentence(item.title) : null
  const before = item.derived.end ?? next?.derived.start ?? '24:00'
  if (cut === null || time.start <= item.derived.start || time.start >= before) return [item]
  const { speakers, endRaw, rangeRaw, ...work } = item
  return [
    {
      ...work,
      title: item.title.slice(0, cut).trim(),
      derived: {
        start: item.derived.start,
        end: time.start,
        endSource: 'presentations time on the group-work slide',
        kind: 'groupWork',
      },
    },
    {
      startRaw: time.startRaw,
      ...(endRaw !== undefined && { endRaw }),
      ...(rangeRaw !== undefined && { rangeRaw }),
      title: item.title.slice(cut).trim(),
      ...(speakers && { speakers }),
      derived: { start: time.start, end: item.derived.end, kind: 'groupPresentations' },
    },
  ]
}

/** Where the sentence on the presentations begins, after one on group work. */
function secondSentence(title: string): number | null {
  for (const end of title.matchAll(/[.?!;]\s+/gu)) {
    const at = end.index + end[0].length
    if (isGroupWork(title.slice(0, at)) && isGroupShowing(title.slice(at))) return at
  }
  return null
}
