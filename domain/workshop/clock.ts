/**
 * A time of day found in a line. `start` and `end` are `HH:MM`; the raw forms are as written,
 * without words such as "kell" or "at". `sure` is false for a bare hour, which may as well be a
 * count or a number in a list.
 */
export type ClockReading = {
  startRaw: string
  endRaw: string | null
  rangeRaw: string | null
  start: string
  end: string | null
  sure: boolean
  before: string
  rest: string
}

const LEAD = String.raw`(?:(?<lead>algus(?:ega)?|kella|kell|kl\.?|klo|at|from|в|во|с|со)\s*(?:kell\s*|kl\.?\s*)?)?`
const clock = (name: string) =>
  String.raw`(?<${name}>(?<${name}H>\d{1,2})(?:(?<${name}S>[:.]|h(?=\d))(?<${name}M>\d{2}))?(?:\s?(?<${name}A>[ap])\.?\s?m(?:\.|(?!\p{L})))?)(?:\s?(?:ч\.?|час(?:ов|а)?|h|uhr|noon|o['’]clock)(?!\p{L}))?`
const DASH = String.raw`(?:\s*(?:[-–—−‑‒―~…]|\.{2,3})\s*|\s+(?:kuni|to|until|till|до|по)\s+(?:kell\s+|kl\s+)?)`
const RANGE = `${LEAD}(?<range>${clock('s')}(?:${DASH}${clock('e')})?)`
const BOUNDARY = String.raw`(?![\p{L}\p{N}%€]|[.:,]\d|[-–—]\d)`

const AT_START = new RegExp(String.raw`^[([]?${RANGE}${BOUNDARY}[)\]]?[\s:;,.–—-]*`, 'iu')
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\p{N}.:,-])${RANGE}${BOUNDARY}`, 'giu')
const NUMBERING = /^\d{1,3}[.)]\s*(?=\d|[([]\d|k)/u

/** The time a line begins with, its list number passed over; null when it begins with none. */
export function clockAtStart(text: string): ClockReading | null {
  const direct = readMatch(AT_START.exec(text), text)
  if (direct?.sure) return direct
  const numbering = NUMBERING.exec(text)?.[0]
  if (numbering === undefined) return direct
  const inner = text.slice(numbering.length)
  const numbered = readMatch(AT_START.exec(inner), inner)
  return numbered?.sure ? numbered : direct
}

/** Every time written in a text, in its order; bare hours are left out. */
export function clocksIn(text: string): ClockReading[] {
  const found: ClockReading[] = []
  for (const match of text.matchAll(ANYWHERE)) {
    const reading = readMatch(match, text)
    if (reading?.sure) found.push(reading)
  }
  return found
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** `HH:MM` of minutes since midnight. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

type Parts = { hour: number; minute: number | null; mark: string; meridiem: string }

function readMatch(match: RegExpMatchArray | null, text: string): ClockReading | null {
  const groups = match?.groups
  if (!match || !groups || groups['s'] === undefined) return null
  const first = partsOf(groups, 's')
  const last = groups['e'] === undefined ? null : partsOf(groups, 'e')
  const end = last ? timeFrom(last, '') : null
  const start = startBefore(end, first, last?.meridiem ?? '')
  if (start === null || (last && end === null)) return null
  const index = match.index ?? 0
  return {
    startRaw: groups['s'].trim(),
    endRaw: groups['e']?.trim() ?? null,
    rangeRaw: last ? (groups['range']?.trim() ?? null) : null,
    start,
    end,
    sure: isSure(first, last, groups['lead']?.toLowerCase() ?? ''),
    before: text.slice(0, index),
    rest: text.slice(index + match[0].length),
  }
}

function partsOf(groups: Record<string, string | undefined>, name: 's' | 'e'): Parts {
  const minute = groups[`${name}M`]
  return {
    hour: Number(groups[`${name}H`]),
    minute: minute === undefined ? null : Number(minute),
    mark: groups[`${name}S`] ?? '',
    meridiem: groups[`${name}A`]?.toLowerCase() ?? '',
  }
}

/** In "2–4 pm" the half of the day is written once; the start takes it unless that is after the end. */
function startBefore(end: string | null, first: Parts, meridiem: string): string | null {
  const shared = timeFrom(first, meridiem)
  return shared !== null && end !== null && shared > end ? timeFrom(first, '') : shared
}

function timeFrom({ hour, minute, meridiem }: Parts, laterMeridiem: string): string | null {
  const half = meridiem === '' && hour <= 12 ? laterMeridiem : meridiem
  if (half !== '' && (hour < 1 || hour > 12)) return null
  const base = half === '' ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  const total = base * 60 + (minute ?? 0)
  return (minute ?? 0) > 59 || total > 24 * 60 ? null : timeOf(total)
}

/**
 * A dot may be that of a date or of a chapter, so it needs the minutes of a programme (fives) and
 * an hour of a working day; "at" and "in" before a bare number prove nothing, "kell" does.
 */
function isSure(first: Parts, last: Parts | null, lead: string): boolean {
  if (/^(?:algus|kell|kl)/u.test(lead)) return true
  return [first, last].some((parts) => {
    if (!parts) return false
    if (parts.meridiem !== '' || parts.mark === ':' || parts.mark === 'h') return true
    if (parts.mark !== '.') return false
    return last !== null || lead !== '' || ((parts.minute ?? 0) % 5 === 0 && parts.hour >= 6)
  })
}
