import type { GoalChoice } from '../../../server/plan/assignGoal'

/** The choice of a goal that is still to be made from the text beside it; ids are longer. */
export const NEW_GOAL = 'new'

/** What the fields of an activity's goal say; undefined where the form has no such field. */
export function goalChoice(goal: string | undefined, newGoal: string): GoalChoice | undefined {
  if (goal === undefined) return undefined
  if (goal === '') return 'none'
  return goal === NEW_GOAL ? { text: newGoal } : { id: goal }
}
