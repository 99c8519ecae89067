import { can, type Role } from '../../domain/permission'
import type { Plan } from '../../domain/plan/plan'
import { estonianDay } from '../../domain/progress/estonianDay'
import { withPublicReports } from '../../domain/progress/publicReports'
import { authorizePlan, planState } from '../authorize'
import { readOrigins, type Origin } from '../board/readOrigins'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { projectsOf, type PlanProject } from '../project/projectsOf'
import { loadPlan } from './loadPlan'
import { listParties } from '../organisation/organisationParties'
import { readAnswerable, readAnswered, type AnsweredCard } from './readAnswered'
import { seenWorkshops } from './seenWorkshops'
import { readStanding, type PlanStanding } from '../approval/readStanding'

export type PlanView = {
  plan: Plan
  /** Counts saved changes of the plan's head; a save that names an older one is a conflict. */
  version: number
  organisationId: string
  roles: Role[]
  standing: PlanStanding
  /** Where activities came from, by activity id. */
  origins: Record<string, Origin>
  /** The bottlenecks, questions and so on that activities answer, by activity id. */
  answered: Record<string, AnsweredCard[]>
  /** The cards that activities can be said to answer; only for whoever may say it. */
  answerable: AnsweredCard[]
  /** The names of the organisation's parties, most used first; only for whoever edits. */
  parties: string[]
  /** The ISO date in Estonia. */
  today: string
  /** The joint projects of its organisation. */
  projects: PlanProject[]
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
      answered: await readAnswered(tx, actor, roles, planId),
      answerable: roles.includes('editor') ? await readAnswerable(tx, plan.organisationId) : [],
      parties: mayEdit ? await listParties(tx, plan.organisationId) : [],
      today: estonianDay(now()),
      projects: await projectsOf(tx, plan.organisationId),
    }
  })
}

/** Reports for the organisation alone are seen by whoever may report themselves. */
function forReaderOf(plan: Plan, roles: readonly Role[]): Plan {
  return can(roles, 'progress.report', plan.state) ? plan : withPublicReports(plan)
}

async function forReader(
  tx: Queries,
  actor: Actor,
  roles: readonly Role[],
  origins: Record<string, Origin>,
): Promise<Record<string, Origin>> {
  const ids = Object.values(origins).map(({ workshopId }) => workshopId)
  const seen = await seenWorkshops(tx, actor, roles, ids)
  return Object.fromEntries(
    Object.entries(origins).map(([id, origin]) => [
      id,
      seen.has(origin.workshopId) ? origin : { ...origin, current: null, changed: false },
    ]),
  )
}
