import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'

export type Viewer = { name: string; admin: boolean; hasPassword: boolean }

/** Who is signed in, as the head of the page shows them; null for everyone else. */
export async function readViewer({ db }: Deps, { accountId }: Actor): Promise<Viewer | null> {
  if (!accountId) return null
  const account = await db.account.findUnique({ where: { id: accountId } })
  if (!account) return null
  return { name: account.name, admin: account.admin, hasPassword: account.passwordHash !== null }
}

/** @throws Refusal `unauthenticated` where nobody is signed in */
export async function requireViewer({ db }: Deps, actor: Actor): Promise<Viewer> {
  const { name, admin, passwordHash } = await requireAccount(db, actor)
  return { name, admin, hasPassword: passwordHash !== null }
}
