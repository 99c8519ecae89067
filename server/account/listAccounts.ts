import { byName } from '../../domain/text/byName'
import { authorizeAccount } from '../authorize'
import type { Actor, Deps } from '../deps'

export type AccountRow = {
  id: string
  name: string
  email: string
  admin: boolean
  /** Nobody has chosen a password for it yet. */
  waiting: boolean
  organisations: string[]
}

/** Every account, by name; for admins. */
export async function listAccounts({ db }: Deps, actor: Actor): Promise<AccountRow[]> {
  await authorizeAccount(db, actor, 'account.manage')
  const accounts = await db.account.findMany({
    include: { memberships: { include: { organisation: true } } },
  })
  return accounts.sort(byName).map(({ id, name, email, admin, passwordHash, memberships }) => ({
    id,
    name,
    email,
    admin,
    waiting: passwordHash === null,
    organisations: memberships.map(({ organisation }) => organisation.name),
  }))
}
