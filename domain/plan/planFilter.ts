import type { Deadline } from '../deadline/deadline'
import { SHOWN_STATUSES, shownStatus, type ShownStatus } from '../progress/shownStatus'
import type { Activity, Plan } from './plan'

/** Which activities of a plan somebody looks at; every part that is given must be met. */
export type PlanFilter = {
  /** The number of a chapter. */
  chapter?: number
  /** A party by the spelling that all its spellings share. */
  party?: string
  status?: ShownStatus
  /** A year, or `open` for what has no end. */
  year?: number | 'open'
}

/** What a plan can be filtered by; only what some activity of it has. */
export type FilterChoices = {
  chapters: readonly { number: number; title: string }[]
  parties: string[]
  statuses: ShownStatus[]
  years: number[]
  /** Whether some activity has no end. */
  hasOpen: boolean
}

const LONGEST_SPAN_YEARS = 30

/**
 * A plan with the activities that a filter lets through, in chapters that have any; numbers stay. A
 * chapter without activities is shown where nothing is asked for.
 */
export function filterPlan(plan: Plan, filter: PlanFilter): Plan {
  if (isFilterEmpty(filter)) return plan
  const chapters = plan.chapters
    .filter(({ number }) => filter.chapter === undefined || filter.chapter === number)
    .map((chapter) => ({
      ...chapter,
      activities: chapter.activities.filter((activity) => isLetThrough(activity, filter)),
    }))
  return { ...plan, chapters: chapters.filter(({ activities }) => activities.length > 0) }
}

/** Whether a filter asks for nothing, so that all of a plan is looked at. */
export const isFilterEmpty = (filter: PlanFilter): boolean =>
  Object.values(filter).every((part) => part === undefined)

/** The choices that a plan offers. What was struck is not chosen by. */
export function filterChoices({ chapters }: Pick<Plan, 'chapters'>): FilterChoices {
  const activities = chapters.flatMap((chapter) => chapter.activities).filter(stands)
  const statuses = new Set(activities.map(shownStatus))
  const names = activities.flatMap(({ parties }) => parties.map(({ name }) => name))
  const years = new Set(activities.flatMap(({ deadline }) => yearsOf(deadline)))
  return {
    chapters: chapters.map(({ number, title }) => ({ number, title })),
    parties: [...new Set(names)].sort((a, b) => a.localeCompare(b, 'et')),
    statuses: SHOWN_STATUSES.filter((status) => statuses.has(status)),
    years: [...years].sort((a, b) => a - b),
    hasOpen: activities.some(({ deadline }) => yearsOf(deadline).length === 0),
  }
}

/** How many activities have each status, in the order of the statuses; none where nothing has it. */
export function countStatuses({
  chapters,
}: Pick<Plan, 'chapters'>): { status: ShownStatus; count: number }[] {
  const activities = chapters.flatMap((chapter) => chapter.activities).filter(stands)
  return SHOWN_STATUSES.map((status) => ({
    status,
    count: activities.filter((activity) => shownStatus(activity) === status).length,
  })).filter(({ count }) => count > 0)
}

function isLetThrough(activity: Activity, { party, status, year }: PlanFilter): boolean {
  if (party === undefined && status === undefined && year === undefined) return true
  if (!stands(activity)) return false
  if (party !== undefined && activity.parties.every(({ name }) => name !== party)) return false
  if (status !== undefined && shownStatus(activity) !== status) return false
  if (year === undefined) return true
  const years = yearsOf(activity.deadline)
  return year === 'open' ? years.length === 0 : years.includes(year)
}

const stands = ({ isStruck }: Activity) => !isStruck

/** The years that the days of a deadline lie in; none where it has no end or no year. */
function yearsOf({ from, to }: Deadline): number[] {
  const last = yearOf(to)
  if (last === null) return []
  const first = yearOf(from) ?? last
  const length = Math.min(Math.max(last - first, 0), LONGEST_SPAN_YEARS)
  return Array.from({ length: length + 1 }, (_, at) => last - length + at)
}

function yearOf(day: string | null | undefined): number | null {
  const year = /^(\d{4})/u.exec(day ?? '')?.[1]
  return year === undefined ? null : Number(year)
}
