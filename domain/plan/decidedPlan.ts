import { parseDeadline } from '../deadline/parseDeadline'
import type { Plan } from './plan'
import type { RevisionContent } from './revision'

/**
 * A plan as a revision approved it, with what has been reported on each activity since. What an
 * amendment has changed meanwhile does not show: nobody has decided it yet.
 *
 * @param live the same plan as its organisation sees it now
 */
export function decidedPlan(content: RevisionContent, live: Plan): Plan {
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
    state: live.state,
    chapters: chapters.map((chapter) => ({
      ...chapter,
      numberAsWritten: null,
      activities: chapter.activities.map((activity) => {
        const current = now.get(activity.id)
        return {
          ...activity,
          numberAsWritten: null,
          approvedNumber: activity.number,
          deadline: parseDeadline(activity.deadlineRaw),
          status: current?.status ?? 'notStarted',
          progress: current?.progress ?? [],
          version: 1,
        }
      }),
    })),
  }
}
