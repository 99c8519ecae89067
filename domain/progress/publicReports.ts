import type { Plan, ProgressReport } from '../plan/plan'

/** What the progress column says: the newest public report, null where there is none. */
export function shownReport(progress: readonly ProgressReport[]): ProgressReport | null {
  return progress.findLast((report) => report.public) ?? null
}

/** The plan without the reports that are for its organisation alone. */
export function withPublicReports(plan: Plan): Plan {
  return {
    ...plan,
    chapters: plan.chapters.map((chapter) => ({
      ...chapter,
      activities: chapter.activities.map((activity) => ({
        ...activity,
        progress: activity.progress.filter((report) => report.public),
      })),
    })),
  }
}
