import type { Activity, Plan } from '../plan/plan'
import { SHOWN_STATUSES, shownStatus, type ShownStatus } from './shownStatus'
import { isOverdue, isSilent, lastReportDay } from './silence'

export type StatusCounts = Readonly<Record<ShownStatus, number>>

/** An activity that somebody should ask about; `lastDay` is that of its last dated report. */
export type OpenActivity = Pick<Activity, 'id' | 'number' | 'text' | 'deadlineRaw'> & {
  status: ShownStatus
  lastDay: string | null
}

export type ProgressOverview = {
  total: number
  /** Of how many there is any report. */
  reported: number
  counts: StatusCounts
  chapters: { id: string; number: number; title: string; total: number; counts: StatusCounts }[]
  silent: OpenActivity[]
  late: OpenActivity[]
}

/**
 * How far a plan is: its activities by status and chapter, those that are silent and those that are
 * late, in the plan's order. What was left out by an amendment is not counted.
 *
 * @param sinceOf the day from which a report on an activity can be expected, by its id; see `isSilent`
 * @param today an ISO date in Estonia
 */
export function progressOverview(
  plan: Plan,
  sinceOf: (activityId: string) => string | null,
  today: string,
): ProgressOverview {
  const chapters = plan.chapters.map((chapter) => ({
    ...chapter,
    activities: chapter.activities.filter(({ isStruck }) => !isStruck),
  }))
  const all = chapters.flatMap(({ activities }) => activities)
  const isQuiet = ({ id, deadline, status, progress }: Activity) =>
    isSilent({ deadline, status, since: sinceOf(id) }, progress, today)
  return {
    total: all.length,
    reported: all.filter(({ progress }) => progress.length > 0).length,
    counts: countStatuses(all),
    chapters: chapters.map(({ id, number, title, activities }) => {
      return { id, number, title, total: activities.length, counts: countStatuses(activities) }
    }),
    silent: all.filter(isQuiet).map(openOf),
    late: all.filter((activity) => isOverdue(activity, today)).map(openOf),
  }
}

function countStatuses(activities: readonly Activity[]): StatusCounts {
  return Object.fromEntries(
    SHOWN_STATUSES.map((status) => [
      status,
      activities.filter((activity) => shownStatus(activity) === status).length,
    ]),
  ) as Record<ShownStatus, number>
}

function openOf(activity: Activity): OpenActivity {
  const { id, number, text, deadlineRaw, progress } = activity
  const status = shownStatus(activity)
  return { id, number, text, deadlineRaw, status, lastDay: lastReportDay(progress) }
}
