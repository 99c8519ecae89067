import { usePlanPage } from '../PlanContext'

/**
 * How a row of the plan looks while an activity is dragged: pale where it is the one, with a line below
 * where that would land after it.
 *
 * @param above the row of the head right above it, if it is the first of its chapter: a line above then
 */
export function useDropLine(row: string, above?: string): string {
  const { drag } = usePlanPage().drag
  if (!drag) return ''
  if (drag.id === row) return 'opacity-40'
  if (drag.after === row) return 'shadow-[inset_0_-3px_0_var(--color-brand)]'
  return drag.after === above ? 'shadow-[inset_0_3px_0_var(--color-brand)]' : ''
}
