import { lastDayOf, partnerLinkEnd, type PartnerRights } from '../../domain/homework/partnerLink'
import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { authorizeHomework } from '../homework/authorizeHomework'
import { hashToken, newId, newToken } from '../tokens'

/** `name` is the partner's, `lastDay` an ISO date in the workshop's time zone. */
export type InvitePartner = { name: string; rights: PartnerRights; lastDay: string }

/** Links that can be opened, for one homework; revoked and expired ones do not count. */
const MOST_LINKS = 50

/**
 * Makes a link that opens one homework to a partner from outside. Its token is here and nowhere else:
 * only its hash is stored.
 *
 * @throws Refusal `invalid` for a last day that is over or too far away, `conflict` where the
 *   homework has very many links already
 */
export async function invitePartner(
  deps: Deps,
  actor: Actor,
  homeworkId: string,
  { name, rights, lastDay }: InvitePartner,
): Promise<{ token: string; name: string; lastDay: string }> {
  const token = newToken()
  const now = deps.now()
  const invited = await deps.db.$transaction(async (tx) => {
    const access = await authorizeHomework(deps, tx, actor, homeworkId, 'homework.invite')
    const { timeZone } = access.workshop
    const expiresAt = partnerLinkEnd(lastDay, timeZone, now)
    const open = { homeworkId, revokedAt: null, expiresAt: { gt: now } }
    if ((await tx.partnerLink.count({ where: open })) >= MOST_LINKS) {
      throw new Refusal('conflict', 'tooManyLinks', { max: MOST_LINKS })
    }
    const link = { id: newId(), homeworkId, tokenHash: hashToken(token), name, rights, expiresAt }
    await tx.partnerLink.create({ data: { ...link, createdAt: now } })
    return { token, name, lastDay: lastDayOf(expiresAt, timeZone) }
  })
  deps.nudge(`homework:${homeworkId}`)
  return invited
}
