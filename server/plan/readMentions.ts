import type { PartyMention } from '../../domain/party/party'
import type { ActivityParty, Party } from '../../prisma/generated/client'
import type { Queries } from '../db'

/** The parties of an activity in their order. */
export async function readMentions(tx: Queries, activityId: string): Promise<PartyMention[]> {
  const rows = await tx.activityParty.findMany({
    where: { activityId },
    include: { party: true },
    orderBy: { position: 'asc' },
  })
  return rows.map(mentionOf)
}

/** A stored mention as the domain knows it. */
export function mentionOf(row: ActivityParty & { party: Party }): PartyMention {
  const { raw, role, alternative, qualifier, party } = row
  return {
    raw,
    name: party.name,
    role: role === 'lead' ? 'lead' : 'support',
    ...(alternative === null ? {} : { alternative }),
    ...(qualifier === null ? {} : { qualifier }),
  }
}
