import { can, type Action, type Role } from '../../domain/permission'
import { Refusal } from '../../domain/refusal'
import { organisationRoles, rolesThroughWorkshops } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'

/**
 * Decides an action on a project: for the editors and secretaries of its organisations, and for whoever is
 * in a workshop with one of them. Where an organisation was only asked to take part, its own editors and
 * secretaries may look at what it was asked into.
 *
 * @throws Refusal `not_found` where the actor may not read the project, `forbidden` where they may but
 *   not do this
 */
export async function authorizeProject(
  tx: Queries,
  actor: Actor,
  projectId: string,
  action: Action,
): Promise<{ roles: Role[] }> {
  const partners = await tx.projectOrganisation.findMany({ where: { projectId } })
  const roles = new Set<Role>()
  for (const { organisationId, acceptedAt } of partners) {
    const own = await organisationRoles(tx, actor, organisationId)
    if (acceptedAt === null) {
      if (own.includes('editor') || own.includes('secretary')) roles.add('invited')
      continue
    }
    for (const role of own) roles.add(role)
    for (const role of await rolesThroughWorkshops(tx, actor, organisationId)) roles.add(role)
  }
  const found = [...roles]
  if (!can(found, 'project.read')) throw new Refusal('not_found', 'noProject')
  if (!can(found, action)) throw new Refusal('forbidden', 'notAllowed')
  return { roles: found }
}
