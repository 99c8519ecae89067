import { parseDeadline } from '../deadline/parseDeadline'
import { shownReport } from '../progress/publicReports'
import type { Activity, ActivityStatus, Plan } from './plan'
import type { RevisionContent } from './revision'

/**
 * A plan as everybody reads it: what a revision approved, with the newest public report of each
 * activity. What an amendment has changed meanwhile does not show.
 *
 * @param live the same plan as its organisation sees it now
 */
export function publishedPlan(content: RevisionContent, live: Plan): Plan {
  const { organisation, title, preamble, approval, chapters } = content
  const now = new Map(
    live.chapters
      .flatMap(({ activities }) => activities)
      .map((activity) => [activity.id, activity]),
  )
  return {
    id: live.id,
    organisation,
    title,
    preamble,
    approval,
    state: 'published',
    chapters: chapters.map((chapter) => ({
      ...chapter,
      numberAsWritten: null,
      activities: chapter.activities.map((activity) => {
        const current = now.get(activity.id)
        const report = current && shownReport(current.progress)
        return {
          ...activity,
          numberAsWritten: null,
          approvedNumber: activity.number,
          deadline: parseDeadline(activity.deadlineRaw),
          status: current ? publicStatus(current) : 'notStarted',
          progress: report ? [report] : [],
          version: 1,
        }
      }),
    })),
  }
}

/** The status that the public reports gave; that of the imported document where no report gave any. */
function publicStatus({ progress, status }: Activity): ActivityStatus {
  const telling = progress.filter((report) => report.status !== null)
  if (telling.length === 0) return status
  return telling.findLast((report) => report.public)?.status ?? 'notStarted'
}
