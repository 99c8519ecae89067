import type { Moment, Precision } from './moment'
import type { Parts } from './parts'
import { readPart } from './readPart'
import { isMark, termOf, type Found, type Token } from './tokens'

/**
 * One named time at a place, as long as its words go on. `open`: only a number whose unit stands
 * behind the other end of a range. Null where no time stands.
 */
export function readMoment(
  tokens: readonly Token[],
  at: number,
): Found<{ moment: Moment } | { open: number }> | null {
  let known: Parts = {}
  let next = at
  for (let place = at; place < tokens.length;) {
    const found = readPart(tokens, place, known)
    if (!found) break
    known = { ...known, ...found.value }
    next = found.next
    if (found.value.numeral !== undefined) break
    place = skipGlue(tokens, next)
  }
  const value = momentOf(known) ?? openOf(known)
  return value ? { value, next } : null
}

/** Small words and marks that may stand between the parts of one time. */
function skipGlue(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 3 && (isMark(tokens[next], ',()/') || isGlueWord(tokens[next]))) next += 1
  return next
}

const isGlueWord = (token: Token | undefined) =>
  termOf(token, 'filler') !== undefined || termOf(token, 'weekday') !== undefined

const openOf = ({ numeral, year }: Parts) =>
  numeral !== undefined && year === undefined ? { open: numeral } : null

function momentOf(parts: Parts): { moment: Moment } | null {
  const period = periodOf(parts)
  if (!period || (parts.numeral !== undefined && parts.year === undefined)) return null
  const year = parts.year ?? null
  return {
    moment: {
      ...period,
      year,
      day: parts.day ?? null,
      role: parts.role ?? null,
      edge: parts.edge ?? null,
      loose: parts.loose ?? false,
      clock: parts.clock ?? null,
      bare: isBare(parts, period.precision),
      schoolYear: parts.schoolYear ?? false,
      numeral: parts.numeral ?? null,
    },
  }
}

function periodOf(parts: Parts): { precision: Precision; month: number; months: number } | null {
  if (parts.day !== undefined && parts.month !== undefined) {
    return { precision: 'day', month: parts.month, months: 1 }
  }
  if (parts.day !== undefined) return null
  if (parts.month !== undefined) return { precision: 'month', month: parts.month, months: 1 }
  if (parts.period) return parts.period
  const isYear = parts.year !== undefined || (parts.yearWord === true && parts.edge !== undefined)
  return isYear ? { precision: 'year', month: 1, months: 12 } : null
}

/** Whether nothing but a number, or a month's name alone, says that this is a time. */
function isBare(parts: Parts, precision: Precision): boolean {
  if (parts.role !== undefined || parts.edge !== undefined || parts.clock) return false
  if (precision === 'year') return true
  return parts.year === undefined && (parts.digits === true || precision === 'month')
}
