import { can } from '../../domain/permission'
import { organisationRoles, planState } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import { BY_POSITION } from '../plan/planOrder'

/** A plan that drafts of a workshop may go into, and its chapters in order. */
export type Target = {
  planId: string
  planTitle: string
  organisationId: string
  organisation: string
  chapters: { id: string; number: number; title: string }[]
}

/** The plans of a workshop's municipalities that the actor may write now. */
export async function readTargets(
  tx: Queries,
  actor: Actor,
  workshopId: string,
): Promise<Target[]> {
  const municipalities = await tx.workshopMunicipality.findMany({
    where: { workshopId, organisationId: { not: null } },
    include: {
      organisation: {
        include: { plans: { include: { chapters: { orderBy: [...BY_POSITION] } } } },
      },
    },
    orderBy: { position: 'asc' },
  })
  const targets: Target[] = []
  for (const { organisation } of municipalities) {
    if (!organisation) continue
    const roles = await organisationRoles(tx, actor, organisation.id)
    for (const plan of organisation.plans) {
      if (!can(roles, 'plan.edit', planState(plan))) continue
      targets.push({
        planId: plan.id,
        planTitle: plan.title,
        organisationId: organisation.id,
        organisation: organisation.name,
        chapters: plan.chapters.map(({ id, title }, at) => ({ id, title, number: at + 1 })),
      })
    }
  }
  return targets
}
