import { publicStatus, shownReport } from '../progress/publicReports'
import { decidedPlan } from './decidedPlan'
import type { Plan } from './plan'
import type { RevisionContent } from './revision'

/**
 * A plan as everybody reads it: what a revision approved, with the newest public report of each
 * activity.
 *
 * @param live the same plan as its organisation sees it now
 */
export function publishedPlan(content: RevisionContent, live: Plan): Plan {
  const decided = decidedPlan(content, live)
  return {
    ...decided,
    state: 'published',
    chapters: decided.chapters.map((chapter) => ({
      ...chapter,
      activities: chapter.activities.map((activity) => {
        const report = shownReport(activity.progress)
        return { ...activity, status: publicStatus(activity), progress: report ? [report] : [] }
      }),
    })),
  }
}
