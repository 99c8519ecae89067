import { ACTIVITY_STATUSES, type Activity } from '../plan/plan'

/** A status as it is shown: `unknown` where nobody ever said how far an activity is. */
export const SHOWN_STATUSES = [...ACTIVITY_STATUSES, 'unknown'] as const

export type ShownStatus = (typeof SHOWN_STATUSES)[number]

/**
 * The status to show. An activity that was reported on is not called not started only because no
 * report gave a status, as the reports of a document that was imported seldom do.
 */
export function shownStatus({
  status,
  progress,
}: Pick<Activity, 'status' | 'progress'>): ShownStatus {
  const isUnsaid = progress.length > 0 && progress.every((report) => report.status === null)
  return status === 'notStarted' && isUnsaid ? 'unknown' : status
}
