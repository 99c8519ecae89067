import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'

/**
 * Takes a request for progress back: its link opens nothing any more. What was reported stays.
 *
 * @throws Refusal `not_found` where the plan has no such request
 */
export async function revokeRequest(
  { db, now, nudge }: Deps,
  actor: Actor,
  planId: string,
  { requestId }: { requestId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'progress.request')
    const found = await tx.progressRequest.count({ where: { id: requestId, planId } })
    if (found === 0) throw new Refusal('not_found', 'noRequest')
    await tx.progressRequest.updateMany({
      where: { id: requestId, revokedAt: null },
      data: { revokedAt: now() },
    })
  })
  nudge(`plan:${planId}`)
}
