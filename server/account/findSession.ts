import type { Deps } from '../deps'
import { hashToken } from '../tokens'
import { findSessionByHash } from './findSessionByHash'

/** The account whose unexpired session this token is; null for any other token. */
export async function findSession(deps: Deps, token: string | null): Promise<string | null> {
  const session = token ? await findSessionByHash(deps, hashToken(token)) : null
  return session?.accountId ?? null
}
