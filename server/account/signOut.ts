import type { Deps } from '../deps'
import { hashToken } from '../tokens'

/**
 * Ends the session of a token, and what it opened; nothing happens where there is none. Boards that
 * the account has open elsewhere come back by themselves.
 */
export async function signOut({ db, documents }: Deps, token: string | null): Promise<void> {
  if (!token) return
  const where = { tokenHash: hashToken(token) }
  const session = await db.session.findUnique({ where })
  if (!session) return
  await db.session.deleteMany({ where })
  documents.recheckAccount(session.accountId)
}
