import type { Actor, Deps } from '../deps'
import { authorizePartner, type PartnerKey } from './authorizePartner'
import { nudgeProject } from './nudgeProject'

/**
 * Has an organisation take part in a project that it was asked into, by its editor: from then on the
 * project stands in its plan. Once more changes nothing.
 *
 * @throws Refusal as `authorizePartner` does
 */
export async function joinProject(deps: Deps, actor: Actor, key: PartnerKey): Promise<void> {
  await deps.db.$transaction(async (tx) => {
    const { acceptedAt } = await authorizePartner(tx, actor, key)
    await tx.projectOrganisation.update({
      where: { projectId_organisationId: key },
      data: { acceptedAt: acceptedAt ?? deps.now() },
    })
  })
  await nudgeProject(deps, [key])
}
