import { can } from '../../domain/permission'
import { organisationRoles, planState } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'

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
    include: { organisation: { include: { plans: { include: { chapters: true } } } } },
    orderBy: { position: 'asc' },
  })
  const targets: Target[] = []
  for (const { organisation } of municipalities) {
    if (!organisation) continue
    const roles = await organisationRoles(tx, actor, organisation.id)
    for (const plan of organisation.plans) {
      if (!can(roles, 'plan.edit', planState(plan))) continue
      const chapters = plan.chapters.sort((a, b) => a.position - b.position)
      targets.push({
        planId: plan.id,
        planTitle: plan.title,
        organisationId: organisation.id,
        organisation: organisation.name,
        chapters: chapters.map(({ id, title }, index) => ({ id, title, number: index + 1 })),
      })
    }
  }
  return targets
}
