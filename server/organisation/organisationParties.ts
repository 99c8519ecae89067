import { partyKey } from '../../domain/party/aliases'
import type { PartyMention } from '../../domain/party/party'
import { byName } from '../../domain/text/byName'
import type { Queries } from '../db'
import { newId } from '../tokens'

/**
 * The party of an organisation that a mention means: what its alias table says of the spelling,
 * else of the name, else a new party of that name. The spelling is then in the table, so that the
 * organisation reads it in the same way again.
 *
 * @param tx the transaction that writes the mention
 * @returns the id of the party
 */
export async function findOrCreateParty(
  tx: Queries,
  organisationId: string,
  { raw, name }: Pick<PartyMention, 'raw' | 'name'>,
): Promise<string> {
  const spelt = partyKey(raw)
  const known = await partyOfAlias(tx, organisationId, spelt)
  if (known !== null) return known

  const named = partyKey(name)
  const partyId =
    (await partyOfAlias(tx, organisationId, named)) ?? (await ensureParty(tx, organisationId, name))
  for (const spelling of new Set([spelt, named])) {
    await tx.partyAlias.upsert({
      where: { organisationId_spelling: { organisationId, spelling } },
      create: { id: newId(), organisationId, spelling, partyId },
      update: {},
    })
  }
  return partyId
}

/**
 * The names of an organisation's parties, most used first; equally used ones by the alphabet. What
 * deleted activities mention does not count.
 */
export async function listParties(tx: Queries, organisationId: string): Promise<string[]> {
  const parties = await tx.party.findMany({
    where: { organisationId },
    select: {
      name: true,
      _count: { select: { mentions: { where: { activity: { deletedAt: null } } } } },
    },
  })
  return parties
    .map(({ name, _count: { mentions } }) => ({ name, mentions }))
    .sort((a, b) => b.mentions - a.mentions || byName(a, b))
    .map(({ name }) => name)
}

async function partyOfAlias(
  tx: Queries,
  organisationId: string,
  spelling: string,
): Promise<string | null> {
  const alias = await tx.partyAlias.findUnique({
    where: { organisationId_spelling: { organisationId, spelling } },
  })
  return alias?.partyId ?? null
}

/** A party may bear this name without an alias that says so, for example once it was renamed. */
async function ensureParty(tx: Queries, organisationId: string, name: string): Promise<string> {
  const party = await tx.party.upsert({
    where: { organisationId_name: { organisationId, name } },
    create: { id: newId(), organisationId, name },
    update: {},
  })
  return party.id
}
