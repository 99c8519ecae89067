import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { hashToken } from '../tokens'
import { refuseClosed } from './authorizeRequest'

/** What somebody sees who holds the link, before opening it. */
export type RequestInvitation = {
  organisation: string
  plan: string
  party: string
  period: string
}

/**
 * Who asks whom about what, by the token of a link. Looking opens nothing.
 *
 * @throws Refusal as `openRequest` does
 */
export async function readRequestLink(
  { db, limits, now }: Deps,
  { deviceHash }: Actor,
  token: string,
): Promise<RequestInvitation> {
  await limits.take('requestLinkPerDevice', deviceHash ?? 'none')
  const request = await db.progressRequest.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { plan: { include: { organisation: true } }, party: true },
  })
  if (!request) throw new Refusal('not_found', 'requestUnknown')
  refuseClosed(request, now())
  const { plan, party, period } = request
  return { organisation: plan.organisation.name, plan: plan.title, party: party.name, period }
}
