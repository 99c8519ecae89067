import type { Activity, ActivityStatus, Plan, ProgressReport } from '../plan/plan'

/** What the progress column says: the newest public report, null where there is none. */
export function shownReport(progress: readonly ProgressReport[]): ProgressReport | null {
  return progress.findLast((report) => report.public) ?? null
}

/** The status that the public reports gave; that of the imported document where no report gave any. */
export function publicStatus({
  progress,
  status,
}: Pick<Activity, 'progress' | 'status'>): ActivityStatus {
  const telling = progress.filter((report) => report.status !== null)
  if (telling.length === 0) return status
  return telling.findLast((report) => report.public)?.status ?? 'notStarted'
}

/** The plan without the reports that are for its organisation alone, nor the status that they gave. */
export function withPublicReports(plan: Plan): Plan {
  return {
    ...plan,
    chapters: plan.chapters.map((chapter) => ({
      ...chapter,
      activities: chapter.activities.map((activity) => ({
        ...activity,
        status: publicStatus(activity),
        progress: activity.progress.filter((report) => report.public),
      })),
    })),
  }
}
