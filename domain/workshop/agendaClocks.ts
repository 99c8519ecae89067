import { clockAtStart, clocksIn, minutesOf, timeOf, type ClockReading } from './clock'
import { isUnreadable, type TextLine } from './textLines'

/** The time of a line that opens an agenda item, and the text of the item on that line. */
export type ItemClock = { clock: ClockReading; title: string }

/** A line that ends in a time opens an item only when it is as short as a title. */
const LONGEST_TITLE_WORDS = 12
const AFTERNOON_BEFORE = 8 * 60
const NOON = 12 * 60

/**
 * Finds the lines of an agenda that open an item, by their index. Times stand first ("13:15 Talks")
 * or last ("Lunch at 1 pm"). Bare hours count when the first of them is no number of a list and each
 * is later than the one before. Hours that go back in the afternoon are those of a 12-hour clock.
 */
export function itemClocks(lines: readonly TextLine[]): Map<number, ItemClock> {
  const found = new Map<number, ItemClock>()
  const hoursAreTimes = bareHoursAreTimes(lines)
  let last = -1
  lines.forEach((line, index) => {
    if (isUnreadable(line)) return
    const opening = atStart(line, last, hoursAreTimes) ?? atEnd(line, lines[index - 1], last)
    if (!opening) return
    const clock = inAfternoon(opening.clock, last)
    found.set(index, { ...opening, clock })
    last = minutesOf(clock.start)
  })
  return found
}

function atStart(line: TextLine, last: number, hoursAreTimes: boolean): ItemClock | null {
  const clock = withSecondCell(clockAtStart(line.text), line)
  if (!clock) return null
  const title = clock.rest.trim()
  if (clock.sure || dottedAfternoon(clock, last)) return { clock, title }
  const isLater = minutesOf(inAfternoon(clock, last).start) >= last
  return hoursAreTimes && isBareHour(clock) && isLater ? { clock, title } : null
}

/** In a table the end may stand in a column of its own: `10.00 ⇥ 10.15 ⇥ Welcome`. */
function withSecondCell(clock: ClockReading | null, line: TextLine): ClockReading | null {
  if (!clock || clock.end !== null || line.cells.length < 2) return clock
  const second = clockAtStart(clock.rest)
  if (!second || second.end !== null || !line.cells[1]?.startsWith(second.startRaw)) return clock
  return {
    ...clock,
    end: second.start,
    endRaw: second.startRaw,
    rangeRaw: `${clock.startRaw} ${second.startRaw}`,
    sure: clock.sure || second.sure,
    rest: second.rest,
  }
}

function dottedAfternoon(clock: ClockReading, last: number): boolean {
  return /^\d\.[0-5][05]$/u.test(clock.startRaw) && last >= NOON - 180 && last < 18 * 60
}

function bareHoursAreTimes(lines: readonly TextLine[]): boolean {
  for (const { text } of lines) {
    const clock = clockAtStart(text)
    if (clock && isBareHour(clock)) return minutesOf(clock.start) >= 6 * 60
  }
  return false
}

/** A bare hour is followed by a title: a capital letter or another column, not by what it counts. */
function isBareHour(clock: ClockReading): boolean {
  return !clock.sure && /^\d{1,2}$/u.test(clock.startRaw) && /^\p{Lu}/u.test(clock.rest)
}

function atEnd(line: TextLine, above: TextLine | undefined, last: number): ItemClock | null {
  const opens = line.bullet || line.gap > 0 || !above || /^\p{Lu}/u.test(line.text)
  if (!opens) return null
  if (line.text.split(' ').length > LONGEST_TITLE_WORDS) return null
  const clock = clocksIn(line.text).at(-1)
  if (!clock || !/^[\s).!]*$/u.test(clock.rest)) return null
  const title = clock.before.replace(/[\s(,:;–—-]+$/u, '')
  if (
    title === '' ||
    /(?:kuni|hiljemalt|enne|pärast|peale|until|before|after|by|till|до|после|к)$/iu.test(title)
  ) {
    return null
  }
  return minutesOf(clock.start) >= last && last >= 0 ? { clock, title } : null
}

function inAfternoon(clock: ClockReading, last: number): ClockReading {
  const start = minutesOf(clock.start)
  const isEarly = start < AFTERNOON_BEFORE && !/[ap]/iu.test(clock.startRaw)
  if (start >= last || !isEarly || start + NOON < last) {
    return { ...clock, end: endAfter(clock) }
  }
  const later = { ...clock, start: timeOf(start + NOON) }
  return { ...later, end: endAfter(later) }
}

/** "12:30–1:30" ends after noon. */
function endAfter({ start, end }: ClockReading): string | null {
  if (end === null || end >= start) return end
  const afternoon = minutesOf(end) + NOON
  return minutesOf(end) < NOON && afternoon > minutesOf(start) ? timeOf(afternoon) : end
}
