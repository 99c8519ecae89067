import type { PartyMention } from '../../domain/party/party'
import { Refusal } from '../../domain/refusal'
import type { Queries } from '../db'
import { findOrCreateParty } from '../organisation/organisationParties'

/** Twice what the longest list of a real plan has. Each takes several queries, and others wait. */
const PARTIES_MAX = 100

/**
 * Replaces the parties of an activity; each mention keeps its spelling and joins its party.
 *
 * @throws Refusal `invalid` above `PARTIES_MAX`
 */
export async function writeActivityParties(
  tx: Queries,
  organisationId: string,
  activityId: string,
  mentions: readonly PartyMention[],
): Promise<void> {
  if (mentions.length > PARTIES_MAX) {
    throw new Refusal('invalid', 'tooManyParties', { max: PARTIES_MAX, fields: 'parties' })
  }
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
