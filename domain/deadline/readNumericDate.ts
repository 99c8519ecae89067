import { DASHES, isMark, isYear, type Found, type Token } from './tokens'

/** Numbers of a date; `day` is null for a month alone. They may name a day that does not exist. */
export type NumericDate = { year: number | null; month: number; day: number | null }

/**
 * A date in numbers at a place: `1.2.2026`, `01.02.26`, `17.11`, `02.2026`, `2026-02-01`, `2026-02`,
 * `1/2/2026`, `02/2026`, `01-02-2026`; day before month, as in all of Europe. Null where there is none.
 */
export function readNumericDate(tokens: readonly Token[], at: number): Found<NumericDate> | null {
  return (
    readIso(tokens, at) ??
    readJoined(tokens, at, '.') ??
    readJoined(tokens, at, '/') ??
    readHyphened(tokens, at)
  )
}

/** Whether numbers joined by dots stand here, such as 1.2.3 or 50.000; how many tokens they take. */
export function dottedLength(tokens: readonly Token[], at: number): number {
  return chainAt(tokens, at, '.').length * 2 - 1
}

/** The year first, as in ISO 8601 and, with dots, in Lithuania. */
function readIso(tokens: readonly Token[], at: number): Found<NumericDate> | null {
  const dotted = chainAt(tokens, at, '.')
  const parts = dotted.length === 3 ? dotted : chainAt(tokens, at, DASHES)
  const [year, month, day] = parts
  if (!year || !month || !isYear(year.text, year.value) || month.spaced || !isShort(month))
    return null
  if (day && parts.length === 3 && !day.spaced && isShort(day)) {
    return { value: { year: year.value, month: month.value, day: day.value }, next: at + 5 }
  }
  const isEndYear = month.value > year.value % 100
  const isMonth = parts.length === 2 && month.text.length === 2 && month.value <= 12 && !isEndYear
  return isMonth
    ? { value: { year: year.value, month: month.value, day: null }, next: at + 3 }
    : null
}

function readJoined(tokens: readonly Token[], at: number, mark: string): Found<NumericDate> | null {
  const parts = chainAt(tokens, at, mark)
  const next = at + parts.length * 2 - 1
  const [first, second, third] = parts
  if (!first || !second || !isShort(first) || parts.length > 3) return null
  if (third) {
    const year = fullYear(third)
    if (year === null || !isShort(second)) return null
    return { value: { year, month: second.value, day: first.value }, next }
  }
  if (isYear(second.text, second.value)) {
    if (first.value < 1 || first.value > 12 || second.spaced) return null
    return { value: { year: second.value, month: first.value, day: null }, next }
  }
  if (mark !== '.' || !isShort(second) || second.spaced) return null
  return { value: { year: null, month: second.value, day: first.value }, next }
}

/** `01-02-2026`: both numbers with two digits and the year with four, for anything less may be a range. */
function readHyphened(tokens: readonly Token[], at: number): Found<NumericDate> | null {
  const parts = chainAt(tokens, at, '-')
  const [day, month, year] = parts
  if (!day || !month || !year || parts.length !== 3 || !isYear(year.text, year.value)) return null
  if (day.text.length !== 2 || month.text.length !== 2) return null
  return { value: { year: year.value, month: month.value, day: day.value }, next: at + 5 }
}

const isShort = ({ text }: Token) => text.length <= 2

/** Numbers joined by a mark. After a dot there may be a space, as in `1. 2. 2026`. */
function chainAt(tokens: readonly Token[], at: number, mark: string): Token[] {
  const first = tokens[at]
  if (first?.kind !== 'number') return []
  const parts = [first]
  for (let i = at + 1; i + 1 < tokens.length; i += 2) {
    const [joint, number] = [tokens[i], tokens[i + 1]]
    if (!joint || !isMark(joint, mark) || joint.spaced || number?.kind !== 'number') break
    if (number.spaced && !(mark === '.' && isShort(first))) break
    parts.push(number)
  }
  return parts
}

/** Two digits are a year of this century up to 69, of the last one from 70. */
export function fullYear({ text, value }: Token): number | null {
  if (isYear(text, value)) return value
  if (text.length !== 2) return null
  return value < 70 ? 2000 + value : 1900 + value
}
