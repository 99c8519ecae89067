import type { Role } from '../../domain/permission'
import type { PlanState } from '../../domain/plan/plan'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { loadProgress, type PlanProgress } from './loadProgress'

export type ProgressView = Omit<PlanProgress, 'plan'> & {
  planId: string
  title: string
  organisation: string
  state: PlanState
  roles: Role[]
}

/** How far a plan is, for whoever may read it. */
export async function readProgress(
  { db, now }: Deps,
  actor: Actor,
  planId: string,
): Promise<ProgressView> {
  return db.$transaction(async (tx) => {
    const { roles } = await authorizePlan(tx, actor, planId, 'plan.read')
    const { plan, ...progress } = await loadProgress(tx, planId, roles, now())
    const { title, organisation, state } = plan
    return { ...progress, planId, title, organisation, state, roles }
  })
}
