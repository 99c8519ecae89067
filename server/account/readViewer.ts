import { accountKey } from '../../domain/board/personKey'
import type { Account } from '../../prisma/generated/client'
import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { isPlaceholder } from './ensureFirstAdmin'

export type Viewer = {
  /** Theirs in every live document where they did not join as a participant. */
  key: string
  name: string
  email: string
  admin: boolean
  hasPassword: boolean
  /** Whether reminders come by mail. */
  wantsMail: boolean
}

/** Who is signed in, as the head of the page shows them; null for everyone else. */
export async function readViewer({ db }: Deps, { accountId }: Actor): Promise<Viewer | null> {
  if (!accountId) return null
  const account = await db.account.findUnique({ where: { id: accountId } })
  if (!account) return null
  return viewerOf(account)
}

/** @throws Refusal `unauthenticated` where nobody is signed in */
export async function requireViewer({ db }: Deps, actor: Actor): Promise<Viewer> {
  return viewerOf(await requireAccount(db, actor))
}

function viewerOf({ id, name, email, admin, passwordHash, noMailSince }: Account): Viewer {
  return {
    key: accountKey(id),
    name,
    email: isPlaceholder(email) ? '' : email,
    admin,
    hasPassword: passwordHash !== null,
    wantsMail: noMailSince === null,
  }
}
