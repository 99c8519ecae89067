import { byName } from '../../domain/text/byName'
import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'

export type OrganisationEntry = { id: string; name: string; plans: number }

/** The organisations that the account belongs to, by name; every one for an admin. */
export async function listOrganisations({ db }: Deps, actor: Actor): Promise<OrganisationEntry[]> {
  const account = await requireAccount(db, actor)
  const found = await db.organisation.findMany({
    where: account.admin ? {} : { members: { some: { accountId: account.id } } },
    include: { _count: { select: { plans: true } } },
  })
  return found.map(({ id, name, _count }) => ({ id, name, plans: _count.plans })).sort(byName)
}
