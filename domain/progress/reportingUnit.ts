import type { Deadline, DeadlineKind, Recurrence } from '../deadline/deadline'

/** How often an activity is to be heard of. */
export type ReportingUnit = 'month' | 'quarter' | 'halfYear' | 'year'

const GOING_ON: readonly DeadlineKind[] = ['ongoing', 'recurring', 'asNeeded', 'openFrom']

/** The lengths of units in months. */
export const UNIT_MONTHS: Readonly<Record<ReportingUnit, number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
}

/** Whether an activity has no end of its own, so that it can only fall silent and never be late. */
export function isGoingOn({ kind, ongoing }: Deadline): boolean {
  return ongoing === true || GOING_ON.includes(kind)
}

/**
 * The period in which an activity is expected to be reported on once: that of its recurrence, not
 * shorter than a month; what goes on without one is asked after once a year.
 */
export function reportingUnit({ recurrence }: Deadline): ReportingUnit {
  return recurrence ? (UNIT_OF[recurrence.unit] ?? 'month') : 'year'
}

const UNIT_OF: Readonly<Partial<Record<Recurrence['unit'], ReportingUnit>>> = {
  quarter: 'quarter',
  halfYear: 'halfYear',
  year: 'year',
}

/** The same in months, counting "every second year" as two. */
export function reportingMonths(deadline: Deadline): number {
  const { recurrence } = deadline
  const isShort = recurrence?.unit === 'day' || recurrence?.unit === 'week'
  const every = isShort ? 1 : Math.max(1, Math.round(recurrence?.every ?? 1))
  return UNIT_MONTHS[reportingUnit(deadline)] * every
}
