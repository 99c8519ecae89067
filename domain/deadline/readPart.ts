import type { Clock, Precision } from './moment'
import { readClock } from './readClock'
import { fullYear, readNumericDate } from './readNumericDate'
import type { Edge, Role } from './term'
import type { Found, Token } from './tokens'
import { DASHES, isMark, isYear, romanValue, termOf } from './tokens'

/**
 * What the words of one time say, in whatever order they stand (2024. aasta maikuu lõpuks; June 30,
 * 2015). `numeral` is a number whose unit is still to come, as the first one of "I–II kvartal".
 */
export type Parts = {
  year?: number
  month?: number
  day?: number
  period?: { precision: Exclude<Precision, 'day' | 'year'>; month: number; months: number }
  numeral?: number
  edge?: Edge
  loose?: true
  clock?: Clock
  role?: Role
  schoolYear?: true
  /** A word for "year" without its number, as in "by the end of the year". */
  yearWord?: true
  /** Only digits said that this is a time. */
  digits?: true
  /** What a number behind the month's name is. */
  behindMonth?: 'day' | 'year' | 'unclear'
}

/** The part of a time that stands at a place, given the parts before it; null where there is none. */
export function readPart(tokens: readonly Token[], at: number, known: Parts): Found<Parts> | null {
  const found =
    readDigits(tokens, at) ??
    readTimeOfDay(tokens, at) ??
    readYear(tokens, at) ??
    readBehindMonth(tokens, at, known) ??
    readPeriod(tokens, at) ??
    readName(tokens, at) ??
    readDay(tokens, at, known)
  const clashes = found && Object.keys(found.value).some((key) => key !== 'role' && key in known)
  return found && !clashes && !mixes({ ...known, ...found.value }) ? found : null
}

const mixes = ({ period, month, day }: Parts) =>
  period !== undefined && (month !== undefined || day !== undefined)

function readDigits(tokens: readonly Token[], at: number): Found<Parts> | null {
  const found = readNumericDate(tokens, at)
  if (!found) return null
  const { year, month, day } = found.value
  const behind = tokens[found.next]
  const next = isMark(behind, '.') && !behind?.spaced ? found.next + 1 : found.next
  return {
    value: {
      month,
      ...(year !== null && { year }),
      ...(day !== null && { day }),
      ...(year === null && { digits: true }),
    },
    next: readYearWord(tokens, next)?.next ?? next,
  }
}

function readTimeOfDay(tokens: readonly Token[], at: number): Found<Parts> | null {
  const found = readClock(tokens, at)
  return found && { value: { clock: found.value }, next: found.next }
}

/** `2026`, `2026.`, `2026. aastal`, `aastaks 2026`, `2026 г.`, `2026-ks`. */
function readYear(tokens: readonly Token[], at: number): Found<Parts> | null {
  const before = readYearWord(tokens, at)
  const place = before?.next ?? at
  const token = tokens[place]
  if (token?.kind !== 'number' || !isYear(token.text, token.value)) return null
  const dotted =
    isMark(tokens[place + 1], '.') && !tokens[place + 1]?.spaced ? place + 2 : place + 1
  const suffix = isMark(tokens[dotted], DASHES) ? dotted + 1 : dotted
  const ending = tokens[suffix]?.spaced === false ? ENDINGS.get(tokens[suffix].text) : undefined
  const after = ending ? null : readYearWord(tokens, dotted)
  const role = ending ?? after?.value.role ?? before?.value.role
  const school = before?.value.schoolYear ?? after?.value.schoolYear
  return {
    value: { year: token.value, ...(role && { role }), ...(school && { schoolYear: school }) },
    next: ending ? suffix + 1 : (after?.next ?? dotted),
  }
}

/** Estonian case endings written straight to the digits. */
const ENDINGS: ReadonlyMap<string, Role> = new Map([
  ['ks', 'by'],
  ['ni', 'until'],
  ['st', 'from'],
  ['l', 'in'],
])

/** A word for "year" beside its number, with the dot of an abbreviation. */
function readYearWord(
  tokens: readonly Token[],
  at: number,
): Found<{ role: Role | undefined; schoolYear: true | undefined }> | null {
  const token = tokens[at]
  const unit = token?.terms.find(
    (term) => term.is === 'unit' && (term.unit === 'year' || term.unit === 'schoolYear'),
  )
  if (unit?.is !== 'unit') return null
  const next = isMark(tokens[at + 1], '.') && !tokens[at + 1]?.spaced ? at + 2 : at + 1
  const schoolYear = unit.unit === 'schoolYear' ? true : undefined
  return { value: { role: unit.role, schoolYear }, next }
}

/** `III kv`, `4. kvartal`, `Q3`, `3Q`, `esimene poolaasta`, `quarter 3`. */
function readPeriod(tokens: readonly Token[], at: number): Found<Parts> | null {
  const before = readNumeral(tokens, at)
  const unitAt = before ? skipWords(tokens, before.next) : at
  const unit = tokens[unitAt]?.terms.find((term) => term.is === 'unit' && isPart(term.unit))
  if (unit?.is !== 'unit') return before && readOpenNumeral(tokens, before)
  const ended = isMark(tokens[unitAt + 1], '.') ? unitAt + 2 : unitAt + 1
  const behind = before
    ? null
    : readNumeral(tokens, isMark(tokens[ended], DASHES) ? ended + 1 : ended)
  const number = before?.value ?? behind?.value
  const precision = unit.unit === 'quarter' ? 'quarter' : 'halfYear'
  const months = precision === 'quarter' ? 3 : 6
  if (number === undefined || number < 1) return null
  const cased = tokens[ended]?.spaced === false ? caseEnding(tokens, ended) : null
  const role = cased?.value ?? unit.role
  return {
    value: {
      period: { precision, month: (number - 1) * months + 1, months },
      ...(role && { role }),
    },
    next: behind?.next ?? cased?.next ?? ended,
  }
}

const isPart = (unit: string) => unit === 'quarter' || unit === 'halfYear'

/** The ending of an inflected abbreviation, as in `kv-ks`. */
function caseEnding(tokens: readonly Token[], at: number): Found<Role> | null {
  const ending = tokens[at + 1]
  if (!isMark(tokens[at], DASHES) || ending?.spaced !== false) return null
  const role = ending.text === 's' ? 'in' : ENDINGS.get(ending.text)
  return role ? { value: role, next: at + 2 } : null
}

/** A number that waits for its unit behind a dash or an "and": I–II kvartal, 1. ja 2. kvartal. */
function readOpenNumeral(
  tokens: readonly Token[],
  { value, next }: Found<number>,
): Found<Parts> | null {
  const joint = tokens[next]
  return isMark(joint, `${DASHES},/`) || termOf(joint, 'and')
    ? { value: { numeral: value }, next }
    : null
}

/** One or two digits, a Roman numeral or a number word, with its dot or ordinal ending. */
function readNumeral(tokens: readonly Token[], at: number): Found<number> | null {
  const token = tokens[at]
  if (!token) return null
  const digits = token.kind === 'number' && token.text.length <= 2 ? token.value : 0
  const value = digits || romanValue(token) || (termOf(token, 'number')?.value ?? 0)
  if (value === 0) return null
  return { value, next: skipOrdinal(tokens, at + 1) }
}

const ORDINAL_ENDING = /^(?:st|nd|rd|th|й|ый|ой|ий|го|ого|е|ое|я|ая|м|му|is|as|ais)$/u

/** Behind a number: its dot, or an ending such as "th" or "-го". */
function skipOrdinal(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at], '.') && !tokens[at]?.spaced) return at + 1
  const ending = isMark(tokens[at], DASHES) && !tokens[at]?.spaced ? at + 1 : at
  const token = tokens[ending]
  return token?.spaced === false && ORDINAL_ENDING.test(token.text) ? ending + 1 : at
}

const skipWords = (tokens: readonly Token[], at: number) =>
  termOf(tokens[at], 'filler') ? at + 1 : at

function readName(tokens: readonly Token[], at: number): Found<Parts> | null {
  const token = tokens[at]
  const next = isMark(tokens[at + 1], '.') && !tokens[at + 1]?.spaced ? at + 2 : at + 1
  const month = monthTerm(token)
  if (month) {
    const either = token?.terms.some((term) => term.is === 'month' && term.either)
    const behindMonth = either ? 'unclear' : month.dayFollows ? 'day' : 'year'
    const role = month.role
    return { value: { month: month.month, behindMonth, ...(role && { role }) }, next }
  }
  const season = termOf(token, 'season')
  if (season) {
    const { role } = season
    const period = { precision: 'season' as const, month: season.month, months: 3 }
    return { value: { period, ...(role && { role }) }, next }
  }
  const edge = termOf(token, 'edge')
  if (edge) {
    const { role, loose } = edge
    return { value: { edge: edge.edge, ...(role && { role }), ...(loose && { loose }) }, next }
  }
  const year = token?.terms.some((t) => t.is === 'unit' && t.unit === 'year' && !t.short)
  return year ? { value: { yearWord: true }, next } : null
}

/** A month's name; of two readings the one whose ending says how it is meant. */
function monthTerm(token: Token | undefined) {
  const months = token?.terms.flatMap((term) => (term.is === 'month' ? [term] : [])) ?? []
  return months.find(({ role }) => role) ?? months.find(({ either }) => !either) ?? months[0]
}

/** The number behind a month's name: the 30 of "June 30", the 22 of "sept 22". */
function readBehindMonth(tokens: readonly Token[], at: number, known: Parts): Found<Parts> | null {
  const token = tokens[at]
  if (known.behindMonth === undefined || token?.kind !== 'number' || !token.spaced) return null
  if (token.text.length > 2 || isMark(tokens[at + 1], '.:/') || monthTerm(tokens[at + 1]))
    return null
  const next = skipOrdinal(tokens, at + 1)
  if (known.behindMonth === 'day' && known.day === undefined) {
    return { value: { day: token.value }, next }
  }
  const year = known.behindMonth === 'year' || known.day !== undefined ? fullYear(token) : null
  return year === null ? null : { value: { year }, next }
}

/** `1. juuni`, `1 June`, `1st of June`, `20. IV`; or a day before a dash: `16.–26. mai`. */
function readDay(tokens: readonly Token[], at: number, known: Parts): Found<Parts> | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2 || known.month !== undefined) return null
  const behind = skipOrdinal(tokens, at + 1)
  const place = skipWords(tokens, behind)
  if (monthTerm(tokens[place])) return { value: { day: token.value }, next: place }
  const roman = isMark(tokens[behind - 1], '.') ? romanValue(tokens[behind]) : 0
  if (roman === 0) return null
  const next = isMark(tokens[behind + 1], '.') ? behind + 2 : behind + 1
  return { value: { day: token.value, month: roman }, next }
}
