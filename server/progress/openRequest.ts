import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { hashToken } from '../tokens'
import { refuseClosed } from './authorizeRequest'

/**
 * Opens a request for progress in this browser, by the token of its link. The link may be opened in
 * several browsers, and again.
 *
 * @returns the id of the request
 * @throws Refusal `not_found` `requestUnknown` for a link that is none of ours, `forbidden` where it
 *   was revoked or has expired, `invalid` where the browser keeps no cookie
 */
export async function openRequest(
  { db, limits, now }: Deps,
  { deviceHash }: Actor,
  token: string,
): Promise<{ requestId: string }> {
  if (deviceHash === null) throw new Refusal('invalid', 'noDevice')
  await limits.take('requestLinkPerDevice', deviceHash)
  return db.$transaction(async (tx) => {
    const request = await tx.progressRequest.findUnique({ where: { tokenHash: hashToken(token) } })
    if (!request) throw new Refusal('not_found', 'requestUnknown')
    refuseClosed(request, now())
    const requestId = request.id
    await tx.requestDevice.upsert({
      where: { requestId_deviceHash: { requestId, deviceHash } },
      create: { requestId, deviceHash },
      update: {},
    })
    return { requestId }
  })
}
