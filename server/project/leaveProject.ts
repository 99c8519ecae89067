import type { Actor, Deps } from '../deps'
import { authorizePartner, type PartnerKey } from './authorizePartner'
import { nudgeProject } from './nudgeProject'

/**
 * Takes an organisation out of a project, by its editor, whether it took part or was only asked to. The
 * last one that takes part stays as one that was asked: the project stands in no plan any more, but
 * nothing that was written is lost.
 *
 * @throws Refusal as `authorizePartner` does
 */
export async function leaveProject(deps: Deps, actor: Actor, key: PartnerKey): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { acceptedAt } = await authorizePartner(tx, actor, key)
    const { projectId, organisationId } = key
    const others = await tx.projectOrganisation.findMany({
      where: { projectId, organisationId: { not: organisationId } },
    })
    const keepers = acceptedAt === null ? others : others.filter((one) => one.acceptedAt !== null)
    const where = { projectId_organisationId: key }
    if (keepers.length > 0) await tx.projectOrganisation.delete({ where })
    else await tx.projectOrganisation.update({ where, data: { acceptedAt: null } })
    // A form that was opened before would ask the organisation again without a word.
    await tx.project.update({ where: { id: projectId }, data: { version: { increment: 1 } } })
  })
  await nudgeProject(deps, [key])
}
