import type { Deps } from '../deps'
import { hashToken } from '../tokens'

/** Ends the session of a token; nothing happens where there is none. */
export async function signOut({ db }: Deps, token: string | null): Promise<void> {
  if (token) await db.session.deleteMany({ where: { tokenHash: hashToken(token) } })
}
