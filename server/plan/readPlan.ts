import { can, type Role } from '../../domain/permission'
import type { Plan } from '../../domain/plan/plan'
import { estonianDay } from '../../domain/progress/estonianDay'
import { withPublicReports } from '../../domain/progress/publicReports'
import { authorizePlan, planState, workshopAccess } from '../authorize'
import { readOrigins, type Origin } from '../board/readOrigins'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { loadPlan } from './loadPlan'
import { listParties } from './organisationParties'
import { readStanding, type PlanStanding } from './readStanding'

export type PlanView = {
  plan: Plan
  /** Counts saved changes of the plan's head; a save that names an older one is a conflict. */
  version: number
  organisationId: string
  roles: Role[]
  standing: PlanStanding
  /** Where activities came from, by activity id. */
  origins: Record<string, Origin>
  /** The names of the organisation's parties, most used first; only for who edits. */
  parties: string[]
  /** The ISO date in Estonia. */
  today: string
}

/** A plan for whoever may read it. */
export async function readPlan({ db, now }: Deps, actor: Actor, planId: string): Promise<PlanView> {
  return db.$transaction(async (tx) => {
    const { plan, roles } = await authorizePlan(tx, actor, planId, 'plan.read')
    const origins = await readOrigins(tx, planId)
    const mayEdit = can(roles, 'plan.edit', planState(plan))
    return {
      plan: forReaderOf(await loadPlan(tx, planId), roles),
      version: plan.version,
      organisationId: plan.organisationId,
      roles,
      standing: await readStanding(tx, plan),
      origins: await forReader(tx, actor, roles, origins),
      parties: mayEdit ? await listParties(tx, plan.organisationId) : [],
      today: estonianDay(now()),
    }
  })
}

/** Reports for the organisation alone are seen by who may report themselves. */
function forReaderOf(plan: Plan, roles: readonly Role[]): Plan {
  return can(roles, 'progress.report', plan.state) ? plan : withPublicReports(plan)
}

/**
 * What a draft says now is for those who finish the plan, and for the workshop it was written in;
 * a participant of another workshop sees only what was decided.
 */
async function forReader(
  tx: Queries,
  actor: Actor,
  roles: readonly Role[],
  origins: Record<string, Origin>,
): Promise<Record<string, Origin>> {
  if (roles.includes('editor') || roles.includes('secretary')) return origins
  const mine = new Set<string>()
  for (const id of new Set(Object.values(origins).map(({ workshopId }) => workshopId))) {
    const access = await workshopAccess(tx, actor, id)
    if (access && access.roles.length > 0) mine.add(id)
  }
  return Object.fromEntries(
    Object.entries(origins).map(([id, origin]) => [
      id,
      mine.has(origin.workshopId) ? origin : { ...origin, current: null, changed: false },
    ]),
  )
}
