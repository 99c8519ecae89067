import { isoOf } from '../deadline/calendar'
import { MONTH_NAMES } from '../text/monthNames'

/** A day written in a text: `raw` as written, `date` ISO, beginning with `--` where no year is given. */
export type DayReading = { raw: string; date: string; before: string; rest: string }

const NAMED = MONTH_NAMES.map((month) => new RegExp(`^(?:${month})$`, 'iu'))

const MONTH = String.raw`(?<month>${MONTH_NAMES.join('|')})(?!\p{L})\.?`
const YEAR = String.raw`(?:,?\s*(?<year>(?:19|20)\d{2})(?!\d))?`
const FORMS = [
  String.raw`(?<year>(?:19|20)\d{2})-(?<monthNumber>\d{2})-(?<day>\d{2})(?!\d)`,
  String.raw`(?<day>\d{1,2})\.\s?(?<monthNumber>\d{1,2})(?:\.\s?(?<year>(?:19|20)\d{2})(?!\d)|\.(?!\d)|(?![\d.:]))`,
  String.raw`(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s*${MONTH}${YEAR}`,
  String.raw`${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)${YEAR}`,
].map((form) => new RegExp(String.raw`(?<![\p{L}\p{N}.:])${form}`, 'iu'))

/** The first day written in a text, as `2.12`, `2.12.2026`, `2. detsembril`, `December 2`, `2 декабря`; null when there is none. */
export function findDay(text: string): DayReading | null {
  let first: DayReading | null = null
  for (const form of FORMS) {
    const match = form.exec(text)
    const date = match?.groups ? dateOf(match.groups) : null
    if (!match || date === null) continue
    const reading = {
      raw: match[0].trim(),
      date,
      before: text.slice(0, match.index),
      rest: text.slice(match.index + match[0].length),
    }
    if (!first || reading.before.length < first.before.length) first = reading
  }
  return first
}

/**
 * Whole days from one day to the next occurrence of another; both ISO or without a year (`--11-17`).
 * Null when both have a year and the second is the earlier.
 */
export function daysBetween(from: string, to: string): number | null {
  const year = /^\d{4}/u.exec(from)?.[0] ?? /^\d{4}/u.exec(to)?.[0] ?? '2001'
  const at = (date: string, shift: number) => {
    const [, written, month, day] = /^(\d{4}|-)-(\d{2})-(\d{2})$/u.exec(date) ?? []
    const wanted = written === undefined || written === '-' ? Number(year) + shift : Number(written)
    return Date.UTC(wanted, Number(month) - 1, Number(day))
  }
  const days = (shift: number) => Math.round((at(to, shift) - at(from, 0)) / 86_400_000)
  const sameYear = days(0)
  if (sameYear >= 0) return sameYear
  return to.startsWith('--') ? days(1) : null
}

function dateOf(groups: Record<string, string | undefined>): string | null {
  const name = groups['month']
  const month = name === undefined ? Number(groups['monthNumber']) : monthNamed(name)
  const day = Number(groups['day'])
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const year = groups['year']
  return isoOf({ year: year === undefined ? null : Number(year), month, day })
}

function monthNamed(name: string): number {
  return NAMED.findIndex((month) => month.test(name)) + 1
}
