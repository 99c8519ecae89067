import type { Parts } from './parts'
import { readClock } from './readClock'
import { fullYear, readNumericDate } from './readNumericDate'
import { readPeriod } from './readPeriod'
import { readEnding, readYear, readYearWord } from './readYear'
import { skipFiller, skipOrdinal } from './skip'
import { DASHES, isMark, isYear, romanValue, termOf, type Found, type Token } from './tokens'

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
  const ending = readEnding(tokens, next)
  return {
    value: {
      month,
      ...(year !== null && { year }),
      ...(day !== null && { day }),
      ...(year === null && { digits: true }),
      ...(ending && { role: ending.value }),
    },
    next: ending?.next ?? readYearWord(tokens, next)?.next ?? next,
  }
}

function readTimeOfDay(tokens: readonly Token[], at: number): Found<Parts> | null {
  const found = readClock(tokens, at)
  return found && { value: { clock: found.value }, next: found.next }
}

function readName(tokens: readonly Token[], at: number): Found<Parts> | null {
  const token = tokens[at]
  const next = isMark(tokens[at + 1], '.') && !tokens[at + 1]?.spaced ? at + 2 : at + 1
  const month = monthTerm(token)
  if (month) {
    const either = token?.terms.some((term) => term.is === 'month' && term.either)
    const behindMonth = either ? 'unclear' : month.dayFollows ? 'day' : 'year'
    const word = tokens[next]?.terms.find((term) => term.is === 'unit' && term.unit === 'month')
    const role = month.role ?? (word?.is === 'unit' ? word.role : undefined)
    const dotted = word && isMark(tokens[next + 1], '.') ? next + 2 : next + 1
    return {
      value: { month: month.month, behindMonth, ...(role && { role }) },
      next: word ? dotted : next,
    }
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
    const hyphen = isMark(tokens[next], DASHES) && tokens[next + 1]?.spaced === false
    return {
      value: { edge: edge.edge, ...(role && { role }), ...(loose && { loose }) },
      next: hyphen ? next + 1 : next,
    }
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
  const short = isMark(tokens[at], "'’")
  const place = short ? at + 1 : at
  const token = tokens[place]
  if (known.behindMonth === undefined || token?.kind !== 'number' || token.text.length > 2)
    return null
  if (token.spaced === short || isMark(tokens[place + 1], '.:/')) return null
  if (monthTerm(tokens[place + 1])) return null
  const next = skipOrdinal(tokens, place + 1)
  const isDay = known.behindMonth === 'day' || isFullYear(tokens, next)
  if (isDay && known.day === undefined && !short) {
    return { value: { day: token.value }, next }
  }
  const isYear = short || known.behindMonth === 'year' || known.day !== undefined
  const year = isYear ? fullYear(token) : null
  return year === null ? null : { value: { year }, next }
}

/** Whether a year of four digits stands here, which makes the number before it a day. */
function isFullYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[isMark(tokens[at], ',') ? at + 1 : at]
  return token?.kind === 'number' && isYear(token.text, token.value)
}

/** `1. juuni`, `1 June`, `1st of June`, `20. IV`; or a day before a dash: `16.–26. mai`. */
function readDay(tokens: readonly Token[], at: number, known: Parts): Found<Parts> | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length > 2 || known.month !== undefined) return null
  const behind = skipOrdinal(tokens, at + 1)
  const place = skipFiller(tokens, behind)
  if (monthTerm(tokens[place])) return { value: { day: token.value }, next: place }
  const roman = isMark(tokens[behind - 1], '.') ? romanValue(tokens[behind]) : 0
  if (roman === 0) return null
  const next = isMark(tokens[behind + 1], '.') ? behind + 2 : behind + 1
  return { value: { day: token.value, month: roman }, next }
}
