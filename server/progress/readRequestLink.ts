import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { loadDecidedPlan } from '../approval/loadDecidedPlan'
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
  return db.$transaction(async (tx) => {
    const request = await tx.progressRequest.findUnique({
      where: { tokenHash: hashToken(token) },
      include: { party: true },
    })
    if (!request) throw new Refusal('not_found', 'requestUnknown')
    refuseClosed(request, now())
    const { planId, party, period } = request
    const { organisation, title } = await loadDecidedPlan(tx, planId)
    return { organisation, plan: title, party: party.name, period }
  })
}
