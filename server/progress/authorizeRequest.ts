import { isRequestOpen } from '../../domain/progress/requestState'
import { can } from '../../domain/permission'
import { Refusal } from '../../domain/refusal'
import type { Party, Plan, ProgressRequest } from '../../prisma/generated/client'
import { planState } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'

export type StoredRequest = ProgressRequest & { plan: Plan; party: Party }

/**
 * The request for progress that was opened in this browser.
 *
 * @throws Refusal `not_found` in every other browser; `forbidden` `requestRevoked` or `requestExpired`
 *   once its link no longer counts
 */
export async function authorizeRequest(
  { now }: Pick<Deps, 'now'>,
  tx: Queries,
  { deviceHash }: Actor,
  requestId: string,
): Promise<StoredRequest> {
  const request =
    deviceHash === null
      ? null
      : await tx.progressRequest.findFirst({
          where: { id: requestId, devices: { some: { deviceHash } } },
          include: { plan: true, party: true },
        })
  if (!request) throw new Refusal('not_found', 'noRequest')
  refuseClosed(request, now())
  if (!can(['asked'], 'progress.answer', planState(request.plan))) {
    throw new Refusal('not_found', 'noRequest')
  }
  return request
}

/** @throws Refusal `forbidden` where the request was taken back or is too old */
export function refuseClosed(
  request: Pick<ProgressRequest, 'revokedAt' | 'expiresAt'>,
  now: Date,
): void {
  if (isRequestOpen(request, now)) return
  throw new Refusal('forbidden', request.revokedAt ? 'requestRevoked' : 'requestExpired')
}
