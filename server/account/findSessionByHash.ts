import type { Session } from '../../prisma/generated/client'
import type { Deps } from '../deps'

/** The unexpired session that is kept under this hash of its token; null for any other. */
export async function findSessionByHash(
  { db, now }: Deps,
  tokenHash: string,
): Promise<Pick<Session, 'accountId' | 'expiresAt'> | null> {
  const session = await db.session.findUnique({ where: { tokenHash } })
  return session && session.expiresAt > now() ? session : null
}
