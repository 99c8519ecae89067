import { isLate } from '../deadline/deadlineState'
import { sameDayLater } from './sameDayLater'
import { isGoingOn, reportingMonths } from './reportingUnit'
import type { Activity, ProgressReport } from '../plan/plan'
import { estonianDay } from './estonianDay'

type Watched = Pick<Activity, 'deadline' | 'status'> & {
  /** The day from which a report can be expected, as an ISO date; null where nobody knows. */
  since: string | null
}

type Reported = Pick<ProgressReport, 'at'>

/** The day of the last report that has one; null where there is none. */
export function lastReportDay(reports: readonly Reported[]): string | null {
  const days = reports.flatMap(({ at }) => (at === null ? [] : [estonianDay(at)]))
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null)
}

/**
 * Whether an activity that goes on has been silent: on `today` a whole period has passed since the
 * last dated report, or since reports could be expected. What has an end is never silent, nor what
 * was done or given up, nor what went on until a day that has passed. A report without a date does
 * not break a silence.
 *
 * @param today an ISO date in Estonia
 */
export function isSilent(
  { deadline, status, since }: Watched,
  reports: readonly Reported[],
  today: string,
): boolean {
  if (!isGoingOn(deadline) || status === 'done' || status === 'dropped') return false
  const { from, to } = deadline
  if (isFullDay(to) && to < today) return false
  const heard = lastReportDay(reports)
  const begins = [heard, since, isFullDay(from) ? from : null].filter((day) => day !== null)
  if (begins.length === 0) return true
  const latest = begins.reduce((last, day) => (day > last ? day : last))
  return sameDayLater(latest, reportingMonths(deadline)) <= today
}

const isFullDay = (day: string | null | undefined): day is string =>
  typeof day === 'string' && /^\d{4}-\d\d-\d\d/u.test(day)

/** What came to its end, or is kept up for good, is not late however its deadline reads. */
const NEVER_LATE: readonly Activity['status'][] = ['done', 'dropped', 'regular']

/** Whether an activity with an end is not finished after it; see `isLate` for which deadlines end. */
export function isOverdue({ deadline, status }: Omit<Watched, 'since'>, today: string): boolean {
  return !NEVER_LATE.includes(status) && isLate(deadline, today)
}
