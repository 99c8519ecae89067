import { organisationNameKey } from '../../domain/plan/organisationNameKey'
import { Refusal } from '../../domain/refusal'
import { authorizeAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'

/**
 * Enters a municipality, association, NGO or school; whoever enters it is its first editor.
 *
 * @throws Refusal `conflict` where one of this name is there already, `invalid` where it has no letter
 */
export async function createOrganisation(
  { db }: Deps,
  actor: Actor,
  { name }: { name: string },
): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    const account = await authorizeAccount(tx, actor, 'organisation.create')
    const nameKey = organisationNameKey(name)
    if (nameKey === '') throw new Refusal('invalid', 'formIncomplete', { fields: 'name' })
    const found = await tx.organisation.findUnique({ where: { nameKey } })
    if (found) throw new Refusal('conflict', 'organisationExists', { name: found.name })
    const id = newId()
    const members = { create: { accountId: account.id, role: 'editor' } }
    await tx.organisation.create({ data: { id, name: name.trim(), nameKey, members } })
    return { id }
  })
}
