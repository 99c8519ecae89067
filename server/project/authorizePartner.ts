import { can } from '../../domain/permission'
import { Refusal } from '../../domain/refusal'
import type { ProjectOrganisation } from '../../prisma/generated/client'
import { organisationRoles } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import { authorizeProject } from './authorizeProject'

/** An organisation in a project, or asked into it. */
export type PartnerKey = { projectId: string; organisationId: string }

/**
 * Decides whether the actor says of an organisation that it takes part in a project, or no longer.
 *
 * @throws Refusal `not_found` where the actor may not read the project or the organisation is not in
 *   it, `forbidden` where they may not speak for it
 */
export async function authorizePartner(
  tx: Queries,
  actor: Actor,
  key: PartnerKey,
): Promise<ProjectOrganisation> {
  await authorizeProject(tx, actor, key.projectId, 'project.read')
  const row = await tx.projectOrganisation.findUnique({
    where: { projectId_organisationId: key },
  })
  if (!row) throw new Refusal('not_found', 'noProject')
  const roles = await organisationRoles(tx, actor, key.organisationId)
  if (!can(roles, 'project.join')) throw new Refusal('forbidden', 'notAllowed')
  return row
}
