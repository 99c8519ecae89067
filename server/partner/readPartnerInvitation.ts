import { lastDayOf, PARTNER_RIGHTS, type PartnerRights } from '../../domain/homework/partnerLink'
import { oneOf } from '../authorize'
import type { Actor, Deps } from '../deps'
import { findPartnerLink, takeLinkTry } from './findPartnerLink'

/** Who invites whom to what; the days are ISO dates in the workshop's time zone. */
export type PartnerInvitation = {
  partner: string
  rights: PartnerRights
  municipality: string
  workshop: string
  dueOn: string | null
  lastDay: string
}

/**
 * What a partner's link invites to, before it is opened. Looking changes nothing, so that mail
 * programs may look as well.
 *
 * @throws Refusal `not_found` for a link that opens nothing (see `findPartnerLink`), `too_many`
 */
export async function readPartnerInvitation(
  deps: Deps,
  actor: Actor,
  token: string,
): Promise<PartnerInvitation> {
  await takeLinkTry(deps, actor)
  const link = await findPartnerLink(deps, deps.db, token)
  const { workshop, municipality } = await deps.db.homework.findUniqueOrThrow({
    where: { id: link.homeworkId },
    include: { municipality: true, workshop: { include: { assignment: true } } },
  })
  return {
    partner: link.name,
    rights: oneOf(PARTNER_RIGHTS, link.rights),
    municipality: municipality.name,
    workshop: workshop.title,
    dueOn: workshop.assignment?.dueOn ?? null,
    lastDay: lastDayOf(link.expiresAt, workshop.timeZone),
  }
}
