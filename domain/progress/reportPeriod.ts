import type { Deadline, DeadlineKind } from '../deadline/deadline'
import { isGoingOn, reportingUnit, UNIT_MONTHS, type ReportingUnit } from './reportingUnit'

/** How many days into a period the one before it is still what people report on. */
const REPORTING_DAYS: Readonly<Record<ReportingUnit, number>> = {
  month: 10,
  quarter: 20,
  halfYear: 31,
  year: 59,
}

/**
 * The periods that a report on a day may be about, the likeliest first, as the ISO 8601-2 values of
 * `periodOf`: `2026`, `2026-41` for its second half, `2026-11`. How long they are follows from the
 * deadline. Soon after a period ended it is that one people report on.
 *
 * @param today an ISO date
 */
export function reportPeriods(deadline: Deadline, today: string): [string, string] {
  return periodsAround(suggestedUnit(deadline), today)
}

/** The same for a length of period that is chosen. */
export function periodsAround(unit: ReportingUnit, today: string): [string, string] {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const length = UNIT_MONTHS[unit]
  const nth = Math.floor((year * 12 + month - 1) / length)
  const first = (((nth * length) % 12) + 12) % 12
  const daysIn = (month - 1 - first) * 30 + day
  const now = nameOf(unit, nth)
  const before = nameOf(unit, nth - 1)
  return daysIn <= REPORTING_DAYS[unit] ? [before, now] : [now, before]
}

function suggestedUnit(deadline: Deadline): ReportingUnit {
  return isGoingOn(deadline) ? reportingUnit(deadline) : (UNIT_OF[deadline.kind] ?? 'year')
}

const UNIT_OF: Readonly<Partial<Record<DeadlineKind, ReportingUnit>>> = {
  month: 'month',
  quarter: 'quarter',
  halfYear: 'halfYear',
  season: 'halfYear',
}

function nameOf(unit: ReportingUnit, nth: number): string {
  const perYear = 12 / UNIT_MONTHS[unit]
  const [year, part] = [Math.floor(nth / perYear), nth % perYear]
  if (unit === 'year') return String(year)
  if (unit === 'month') return `${year}-${String(part + 1).padStart(2, '0')}`
  return `${year}-${(unit === 'quarter' ? 33 : 40) + part}`
}
