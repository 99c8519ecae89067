import type { Deps } from '../deps'

/** The account whose unexpired session is kept under this hash of its token; null for any other. */
export async function findSessionByHash(
  { db, now }: Deps,
  tokenHash: string,
): Promise<string | null> {
  const session = await db.session.findUnique({ where: { tokenHash } })
  return session && session.expiresAt > now() ? session.accountId : null
}
