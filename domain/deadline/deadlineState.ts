import type { Deadline, DeadlineKind } from './deadline'

/** The kinds that end on a day of their own. */
const ENDING: readonly DeadlineKind[] = [
  'date',
  'dateRange',
  'dateTimeRange',
  'by',
  'month',
  'monthRange',
  'quarter',
  'halfYear',
  'season',
  'year',
  'yearRange',
]

/**
 * Whether a deadline has passed on a day (`2026-06-01`). The last day itself is not late. What goes
 * on, comes again, waits for something or lies in a year that nobody named is never late.
 */
export function isLate({ kind, to, ongoing }: Deadline, today: string): boolean {
  if (!ENDING.includes(kind) || ongoing || !to || to.startsWith('-')) return false
  return to.slice(0, 10) < today
}
