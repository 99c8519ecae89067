import { createContext, useContext } from 'react'
import { can } from '../../domain/permission'
import type { PlanView } from '../../server/plan/readPlan'
import type { ActivityDrag } from './chapter/useActivityDrag'

export type PlanPageValue = PlanView & ReturnType<typeof planRights> & { drag: ActivityDrag }

export const PlanContext = createContext<PlanPageValue | null>(null)

/** What every part of the plan page knows: the plan, what the reader may do, what is being dragged. */
export function usePlanPage(): PlanPageValue {
  const value = useContext(PlanContext)
  if (!value) throw new Error('a part of the plan page stands outside of it')
  return value
}

/** What the reader may do with the plan in its state. */
export function planRights({ plan, roles }: PlanView) {
  return {
    mayEdit: can(roles, 'plan.edit', plan.state),
    mayReport: can(roles, 'progress.report', plan.state),
    mayImport: can(roles, 'plan.import', plan.state) && plan.chapters.length === 0,
  }
}
