import type { Activity, Plan } from './plan'

/** What an activity lacks before it can be approved; each may be confirmed with a reason instead. */
export type Gap = 'textTooShort' | 'noDeadline' | 'deadlineUnclear' | 'noParty'

/** A gap of a plan, at the activity that has it. */
export type PlanGap = { activityId: string; number: string; gap: Gap }

/** The fewest words that say what is to be done. */
const FEWEST_WORDS = 3

/** Whether a text has so few words that nobody could act on it. */
export function isTooShort(text: string): boolean {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length < FEWEST_WORDS
}

/**
 * The gaps of one activity. A deadline is unclear when something was written that no deadline was
 * read from; words that were kept as they are ("when the road is ready") are a deadline.
 */
export function activityGaps(
  activity: Pick<Activity, 'text' | 'deadlineRaw' | 'deadline' | 'parties'>,
): Gap[] {
  const gaps: Gap[] = []
  if (isTooShort(activity.text)) gaps.push('textTooShort')
  if (activity.deadlineRaw.trim() === '') gaps.push('noDeadline')
  else if (activity.deadline.kind === 'none') gaps.push('deadlineUnclear')
  if (activity.parties.length === 0) gaps.push('noParty')
  return gaps
}

/** The activities that a decision is about: those neither dropped nor left out by an amendment. */
export function standingActivities({ chapters }: Pick<Plan, 'chapters'>): Activity[] {
  return chapters
    .flatMap(({ activities }) => activities)
    .filter(({ status, isStruck }) => status !== 'dropped' && !isStruck)
}

/** How many of the standing activities lack nothing of one kind. */
export type CompletenessLine = { gap: Gap; complete: number; total: number }

const GAPS = ['textTooShort', 'noDeadline', 'deadlineUnclear', 'noParty'] as const

/** How complete a plan is, a line for each kind of gap. */
export function completeness(plan: Pick<Plan, 'chapters'>): CompletenessLine[] {
  const total = standingActivities(plan).length
  const gaps = planGaps(plan)
  return GAPS.map((gap) => {
    return { gap, complete: total - gaps.filter((one) => one.gap === gap).length, total }
  })
}

/** The gaps of a plan in the order of its activities. Those that do not stand need nothing more. */
export function planGaps(plan: Pick<Plan, 'chapters'>): PlanGap[] {
  return standingActivities(plan).flatMap((activity) =>
    activityGaps(activity).map((gap) => ({
      activityId: activity.id,
      number: activity.number,
      gap,
    })),
  )
}
