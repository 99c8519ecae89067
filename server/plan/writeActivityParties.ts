import type { PartyMention } from '../../domain/party/party'
import type { Queries } from '../db'
import { findOrCreateParty } from './organisationParties'

/** Replaces the parties of an activity; each mention keeps its spelling and joins its party. */
export async function writeActivityParties(
  tx: Queries,
  organisationId: string,
  activityId: string,
  mentions: readonly PartyMention[],
): Promise<void> {
  await tx.activityParty.deleteMany({ where: { activityId } })
  for (const [position, mention] of mentions.entries()) {
    const { raw, role, alternative, qualifier } = mention
    await tx.activityParty.create({
      data: {
        activityId,
        position,
        raw,
        role,
        alternative: alternative ?? null,
        qualifier: qualifier ?? null,
        partyId: await findOrCreateParty(tx, organisationId, mention),
      },
    })
  }
}
