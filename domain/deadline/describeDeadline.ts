import type { Deadline, Recurrence } from './deadline'
import { periodOf } from './periodOf'

/**
 * One statement of a reading: a key under `deadlineReading` in the catalogues and what fills its
 * gaps. `when`, `from` and `to` are ISO values (see `periodOf`) or clock times; the rest are
 * people's own words and numbers. `count` chooses a plural.
 */
export type DeadlineStatement = {
  [Key in StatementKey]: { key: Key; params: Record<string, string | number> }
}[StatementKey]

type Unit = Capitalize<Recurrence['unit']>

export type StatementKey =
  | 'ongoing'
  | 'asNeeded'
  | 'at'
  | 'atTime'
  | 'betweenTimes'
  | 'range'
  | 'by'
  | 'openFrom'
  | 'afterEvent'
  | 'approximate'
  | 'atLeast'
  | 'subject'
  | 'text'
  | 'none'
  | 'times'
  | `every${Unit}`
  | `everyCount${Unit}`
  | `times${Unit}`
  | `timesRange${Unit}`

/**
 * What a reading says, statement by statement in the order to be shown, in no language. Nothing for
 * an empty deadline.
 */
export function describeDeadline(deadline: Deadline): DeadlineStatement[] {
  const { kind, ongoing, approximate, recurrence, afterEvent, subject } = deadline
  if (kind === 'empty') return []
  if (kind === 'text' || kind === 'none') return [{ key: kind, params: {} }]
  const statements: (DeadlineStatement | false | undefined | '')[] = [
    subject !== undefined && { key: 'subject', params: { subject } },
    ongoing && { key: 'ongoing', params: {} },
    kind === 'asNeeded' && { key: 'asNeeded', params: {} },
    ...(recurrence ? describeRecurrence(recurrence) : []),
    approximate && { key: 'approximate', params: {} },
    describeDays(deadline),
    afterEvent !== undefined && { key: 'afterEvent', params: { event: afterEvent } },
  ]
  return statements.flatMap((statement) => statement || [])
}

function describeDays({ kind, from, to }: Deadline): DeadlineStatement | undefined {
  if (from === undefined) return to ? { key: 'by', params: { to } } : undefined
  if (!to) return { key: 'openFrom', params: { from: from.replace(/^(\d{4})-01-01$/u, '$1') } }
  if (kind === 'dateTimeRange') return describeTimes(from, to)
  const exact = kind === 'date' || kind === 'dateRange'
  const whole = exact ? null : periodOf(from, to)
  if (whole !== null) return { key: 'at', params: { when: whole } }
  if (from === to) return { key: 'at', params: { when: from } }
  const cut = exact ? null : kind === 'yearRange' ? 4 : monthLength(from, to)
  return cut === null
    ? { key: 'range', params: { from, to } }
    : { key: 'range', params: { from: from.slice(0, cut), to: to.slice(0, cut) } }
}

/** How much of two days names their months, where the range is made of whole months. */
function monthLength(from: string, to: string): number | null {
  const end = `${to.slice(0, -2)}01`
  return from.endsWith('-01') && periodOf(end, to) !== null ? from.length - 3 : null
}

function describeTimes(from: string, to: string): DeadlineStatement {
  const [day = from, start = ''] = from.split('T')
  const [, end = ''] = to.split('T')
  return start === end
    ? { key: 'atTime', params: { when: day, from: start } }
    : { key: 'betweenTimes', params: { when: day, from: start, to: end } }
}

function describeRecurrence(recurrence: Recurrence): DeadlineStatement[] {
  const { every, times, atLeast } = recurrence
  const unit = capitalized(recurrence.unit)
  const rest: DeadlineStatement[] = atLeast ? [{ key: 'atLeast', params: {} }] : []
  const rhythm: DeadlineStatement =
    every !== undefined && every > 1
      ? { key: `everyCount${unit}`, params: { count: every } }
      : { key: `every${unit}`, params: {} }
  if (times === undefined) return [rhythm, ...rest]
  if (typeof times !== 'number') {
    return [{ key: `timesRange${unit}`, params: { low: times[0], high: times[1] } }, ...rest]
  }
  return every === undefined
    ? [{ key: `times${unit}`, params: { count: times } }, ...rest]
    : [rhythm, { key: 'times', params: { count: times } }, ...rest]
}

const capitalized = <T extends string>(word: T) =>
  (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<T>
