import { can, type Role } from '../../domain/permission'
import type { PlanState } from '../../domain/plan/plan'
import { isRefusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import { loadPlan } from '../plan/loadPlan'

/** A plan of a municipality beside the drafts of its homework. */
export type PlanBeside = {
  id: string
  title: string
  /**
   * Why the host may take no drafts into it: the plan takes none now, or it does but the host is no
   * editor of it; null where they may.
   */
  closedBy: 'state' | 'role' | null
  chapters: {
    id: string
    number: number
    title: string
    activities: { id: string; number: string; text: string }[]
  }[]
}

/** The plans of an organisation that the host may read. */
export async function readPlansBeside(
  tx: Queries,
  actor: Actor,
  organisationId: string | null,
): Promise<PlanBeside[]> {
  if (organisationId === null) return []
  const plans = await tx.plan.findMany({ where: { organisationId }, orderBy: { createdAt: 'asc' } })
  const beside: PlanBeside[] = []
  for (const { id } of plans) {
    const roles = await rolesIn(tx, actor, id)
    if (!roles) continue
    const { title, state, chapters } = await loadPlan(tx, id)
    beside.push({
      id,
      title,
      closedBy: closedBy(roles, state),
      chapters: chapters.map((chapter) => ({
        id: chapter.id,
        number: chapter.number,
        title: chapter.title,
        activities: chapter.activities.map(({ id: own, number, text }) => ({
          id: own,
          number,
          text,
        })),
      })),
    })
  }
  return beside
}

function closedBy(roles: readonly Role[], state: PlanState): PlanBeside['closedBy'] {
  if (can(roles, 'plan.edit', state)) return null
  return can(['editor'], 'plan.edit', state) ? 'role' : 'state'
}

async function rolesIn(tx: Queries, actor: Actor, planId: string) {
  try {
    return (await authorizePlan(tx, actor, planId, 'plan.read')).roles
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}
