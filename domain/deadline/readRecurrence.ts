import type { Recurrence } from './deadline'
import { DASHES, isMark, termOf, type Found, type Token } from './tokens'

type RhythmUnit = Recurrence['unit']
type Count = number | [number, number]

/**
 * A rhythm at a place: `igal aastal`, `iga kahe aasta tagant`, `kord kuus`, `3-4 korda aastas`,
 * `twice a year`, `не реже 1 раза в год`, `monthly`. Null where there is none.
 */
export function readRecurrence(tokens: readonly Token[], at: number): Found<Recurrence> | null {
  const named = termOf(tokens[at], 'recurrence')
  if (named) return { value: named.recurrence, next: at + 1 }
  return (
    readEvery(tokens, at) ??
    readTimesPer(tokens, at) ??
    readPerTimes(tokens, at) ??
    readInterval(tokens, at)
  )
}

/** `iga kuu`, `every two years`, `каждый второй год`, `igal reedel`; `igal sügisel` leaves the season. */
function readEvery(tokens: readonly Token[], at: number): Found<Recurrence> | null {
  if (!termOf(tokens[at], 'every')) return null
  if (termOf(tokens[at + 1], 'season') || termOf(tokens[at + 1], 'month')) {
    return { value: { unit: 'year', every: 1 }, next: at + 1 }
  }
  const count = readNumber(tokens, at + 1)
  const place = count?.next ?? at + 1
  const weekday = termOf(tokens[place], 'weekday')
  const unit = weekday ? { value: 'week' as const, next: place + 1 } : readUnit(tokens, place)
  if (!unit || count?.value === 0) return null
  const interval = termOf(tokens[unit.next], 'interval') || termOf(tokens[unit.next], 'afterwards')
  return {
    value: { unit: unit.value, every: count?.value ?? 1 },
    next: interval ? unit.next + 1 : unit.next,
  }
}

/** `kord aastas`, `3-4 korda aastas`, `2 раза в месяц`, `once every two years`, `2 per year`. */
function readTimesPer(tokens: readonly Token[], at: number): Found<Recurrence> | null {
  const count = readCount(tokens, at)
  const place = count?.next ?? at
  const times = termOf(tokens[place], 'times')
  const per = count !== null && isPer(tokens[place])
  if (!times && !per) return null
  const every = skipPer(tokens, place + 1)
  const period = readNumber(tokens, every)
  const counted = period && readUnit(tokens, period.next)
  const unit = counted ?? readUnit(tokens, every) ?? readCutUnit(tokens, every)
  if (!unit) return null
  const length = counted ? (period?.value ?? 1) : 1
  const value = rhythm(count?.value ?? times?.count ?? 1, length, unit.value)
  return value && { value, next: skipLasting(tokens, unit.next) }
}

/** `aastas 2 korda`, `в год 2 раза`. */
function readPerTimes(tokens: readonly Token[], at: number): Found<Recurrence> | null {
  const unit = readUnit(tokens, skipPer(tokens, at))
  const count = unit && readCount(tokens, unit.next)
  const times = unit && termOf(tokens[count?.next ?? unit.next], 'times')
  if (!unit || !times) return null
  const value = rhythm(count?.value ?? times.count ?? 1, 1, unit.value)
  return value && { value, next: (count?.next ?? unit.next) + 1 }
}

/** `2 aasta tagant`, `poole aasta tagant`. */
function readInterval(tokens: readonly Token[], at: number): Found<Recurrence> | null {
  const count = readNumber(tokens, at)
  const unit = readUnit(tokens, count?.next ?? at)
  if (!unit || !termOf(tokens[unit.next], 'interval') || count?.value === 0) return null
  return { value: { unit: unit.value, every: count?.value ?? 1 }, next: unit.next + 1 }
}

function rhythm(times: Count, every: number, unit: RhythmUnit): Recurrence | null {
  const [low, high] = typeof times === 'number' ? [times, times] : times
  if (low < 1 || high < low || every < 1) return null
  if (high === 1) return { unit, every }
  return { unit, ...(every > 1 && { every }), times }
}

/** One number or two: `2`, `kaks`, `3-4`, `2 kuni 3`, `kaks või kolm`. */
function readCount(tokens: readonly Token[], at: number): Found<Count> | null {
  const low = readNumber(tokens, at)
  if (!low) return null
  const joint = tokens[low.next]
  const joins =
    isMark(joint, DASHES) ||
    [termOf(joint, 'or'), termOf(joint, 'join'), termOf(joint, 'bound')].some(Boolean)
  const high = joins ? readNumber(tokens, low.next + 1) : null
  return high ? { value: [low.value, high.value], next: high.next } : low
}

/** A number of at most three digits or a number word; behind it an ending such as "-х". */
function readNumber(tokens: readonly Token[], at: number): Found<number> | null {
  const token = tokens[at]
  const word = termOf(token, 'number')
  if (word) return { value: word.value, next: at + 1 }
  if (token?.kind !== 'number' || token.text.length > 3) return null
  const ending = isMark(tokens[at + 1], `${DASHES}.`) && tokens[at + 2]?.spaced === false
  const isEnding = ending && /^(?:х|го|й|я|e|nd|rd|th|s|l)$/u.test(tokens[at + 2]?.text ?? '')
  if (isEnding) return { value: token.value, next: at + 3 }
  const dotted = isMark(tokens[at + 1], '.') && tokens[at + 2]?.spaced === true
  return { value: token.value, next: dotted ? at + 2 : at + 1 }
}

/** A unit of time; half of a year may be said in two words, a school year counts as a year. */
function readUnit(tokens: readonly Token[], at: number): Found<RhythmUnit> | null {
  const token = tokens[at]
  const unit = token?.terms.flatMap((term) => (term.is === 'unit' && !term.short ? [term] : []))[0]
  if (!unit) return null
  if (unit.unit === 'schoolYear') return { value: 'year', next: at + 1 }
  const year = unit.unit === 'halfYear' && yearAt(tokens, at + 1)
  return { value: unit.unit, next: year ? at + 2 : at + 1 }
}

const yearAt = (tokens: readonly Token[], at: number) =>
  tokens[at]?.terms.some((term) => term.is === 'unit' && term.unit === 'year') ?? false

/** The last word of a cell may have been cut off: `3-4 korda aas`. */
function readCutUnit(tokens: readonly Token[], at: number): Found<RhythmUnit> | null {
  const cut = tokens[at]?.text.toLowerCase() ?? ''
  if (at !== tokens.length - 1 || cut.length < 3) return null
  const found = WHOLE.find(([whole]) => whole.startsWith(cut))
  return found ? { value: found[1], next: at + 1 } : null
}

const WHOLE: readonly (readonly [string, RhythmUnit])[] = [
  ['aastas', 'year'],
  ['poolaastas', 'halfYear'],
  ['kvartalis', 'quarter'],
  ['nädalas', 'week'],
  ['päevas', 'day'],
]

const isPer = (token: Token | undefined) => /^(?:per|в)$/iu.test(token?.text ?? '')

/** "a", "per", "iga", "в", a slash: what stands between the times and the unit. */
function skipPer(tokens: readonly Token[], at: number): number {
  let next = at
  while (
    next < at + 2 &&
    (termOf(tokens[next], 'filler') || termOf(tokens[next], 'every') || isMark(tokens[next], '/'))
  ) {
    next += 1
  }
  return next
}

const skipLasting = (tokens: readonly Token[], at: number) =>
  termOf(tokens[at], 'lasting') || termOf(tokens[at], 'interval') ? at + 1 : at
