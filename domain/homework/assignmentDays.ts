import { dayAfter } from './dayAfter'

/** Time enough for a meeting with partners and another round. */
const WEEKS = 4

/** From when until when a homework is; ISO dates, both included. */
export type AssignmentDays = { opensOn: string; dueOn: string }

/**
 * What is wrong with the days of a homework, as a key of `refusal`; null where nothing is.
 *
 * @param workshopDay ISO date
 */
export function assignmentProblem(
  { opensOn, dueOn }: AssignmentDays,
  workshopDay: string,
): 'dueBeforeWorkshop' | 'opensBeforeWorkshop' | 'dueBeforeOpening' | null {
  if (dueOn < workshopDay) return 'dueBeforeWorkshop'
  if (opensOn < workshopDay) return 'opensBeforeWorkshop'
  return dueOn < opensOn ? 'dueBeforeOpening' : null
}

/** Days to begin with: from today or the workshop, whichever is later, for four weeks. */
export function suggestedDays(workshopDay: string, today: string): AssignmentDays {
  const opensOn = today > workshopDay ? today : workshopDay
  return { opensOn, dueOn: dayAfter(opensOn, WEEKS * 7) }
}
