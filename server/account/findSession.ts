import type { Deps } from '../deps'
import { hashToken } from '../tokens'

/** The account whose unexpired session this token is; null for any other token. */
export async function findSession({ db, now }: Deps, token: string | null): Promise<string | null> {
  if (!token) return null
  const session = await db.session.findUnique({ where: { tokenHash: hashToken(token) } })
  return session && session.expiresAt > now() ? session.accountId : null
}
