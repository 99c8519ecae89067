import { Refusal } from '../../domain/refusal'
import { partnerAt } from '../board/person'
import type { Actor, Deps } from '../deps'
import { authorizeHomework } from '../homework/authorizeHomework'

/**
 * Ends a partner's link: it opens nothing any more, and what they have open closes. What they wrote
 * stays. A link that was revoked before stays as it is.
 *
 * @throws Refusal `not_found` (`noPartnerLink`) where the homework has no such link
 */
export async function revokePartner(
  deps: Deps,
  actor: Actor,
  homeworkId: string,
  linkId: string,
): Promise<void> {
  const link = await deps.db.$transaction(async (tx) => {
    await authorizeHomework(deps, tx, actor, homeworkId, 'homework.invite')
    const found = await tx.partnerLink.findFirst({ where: { id: linkId, homeworkId } })
    if (!found) throw new Refusal('not_found', 'noPartnerLink')
    if (found.revokedAt) return found
    return tx.partnerLink.update({ where: { id: linkId }, data: { revokedAt: deps.now() } })
  })
  deps.documents.recheckPerson(partnerAt(link).key)
  deps.nudge(`homework:${homeworkId}`)
}
