import type { Db } from '../db'
import type { Visitor } from '../testHost'
import { hashToken } from '../tokens'

/**
 * Asks a party of `p1` about its activity `p1a` (request `r1`, opened in this browser) and one of `p2`
 * about `p2a` (request `r2`); their tokens are `r1-token` and `r2-token`.
 */
export async function askForProgress(db: Db, { deviceHash }: Visitor): Promise<void> {
  for (const [id, planId, organisationId] of [
    ['r1', 'p1', 'o1'],
    ['r2', 'p2', 'o2'],
  ] as const) {
    const partyId = `${organisationId}party`
    await db.party.create({ data: { id: partyId, organisationId, name: 'aiaselts' } })
    await db.activityParty.create({
      data: { activityId: `${planId}a`, position: 0, raw: 'aiaselts', role: 'lead', partyId },
    })
    await db.progressRequest.create({
      data: {
        id,
        planId,
        partyId,
        tokenHash: hashToken(`${id}-token`),
        period: '2026',
        createdAt: new Date('2026-11-17'),
        expiresAt: new Date('2999-01-01'),
      },
    })
  }
  await db.requestDevice.create({ data: { requestId: 'r1', deviceHash } })
}
