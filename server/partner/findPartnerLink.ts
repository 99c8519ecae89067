import { partnerLinkState } from '../../domain/homework/partnerLink'
import { Refusal } from '../../domain/refusal'
import type { PartnerLink } from '../../prisma/generated/client'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { hashToken } from '../tokens'

/** Takes one of a device's tries at links of partners. @throws Refusal `too_many` */
export async function takeLinkTry({ limits }: Deps, { deviceHash }: Actor): Promise<void> {
  await limits.take('partnerLinkPerDevice', deviceHash ?? 'none')
}

/**
 * The link of a token, as long as it opens something.
 *
 * @throws Refusal `not_found` that says what is the matter: `partnerUnknown`, `partnerRevoked` or
 *   `partnerExpired`
 */
export async function findPartnerLink(
  { now }: Pick<Deps, 'now'>,
  tx: Queries,
  token: string,
): Promise<PartnerLink> {
  const link = await tx.partnerLink.findUnique({ where: { tokenHash: hashToken(token) } })
  if (!link) throw new Refusal('not_found', 'partnerUnknown')
  const state = partnerLinkState(link, now())
  if (state === 'revoked') throw new Refusal('not_found', 'partnerRevoked')
  if (state === 'expired') throw new Refusal('not_found', 'partnerExpired')
  return link
}
