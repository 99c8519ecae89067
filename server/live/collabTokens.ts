import { readSignedToken, signToken } from '../tokens'

const LIFE_MS = 10 * 60_000
/** No hash has it, and addresses need not write it otherwise. */
const BETWEEN = '~'

/** Whom a token stands for: a session, a browser, or both, by their hashes, which open nothing themselves. */
export type Bearer = { sessionHash: string | null; deviceHash: string | null }

/** A token and when it ends, in ISO 8601. */
export type CollabToken = { token: string; expiresAt: string }

export type CollabTokens = {
  issue: (bearer: Bearer) => CollabToken
  /** Null for a token that is over, or was not signed here. Whether the session still is, it does not say. */
  read: (token: string) => Bearer | null
}

/** Signed tokens that open live documents for ten minutes, for clients without cookies (AUTH-5). */
export function createCollabTokens(secret: string, now: () => Date): CollabTokens {
  // Not what cookies or links in mail are signed with, so that nothing else stands for a token.
  const ownSecret = `collab ${secret}`
  return {
    issue: ({ sessionHash, deviceHash }) => {
      const end = now().getTime() + LIFE_MS
      const content = [sessionHash ?? '', deviceHash ?? '', end].join(BETWEEN)
      return { token: signToken(content, ownSecret), expiresAt: new Date(end).toISOString() }
    },
    read: (token) => {
      const content = readSignedToken(token, ownSecret)
      if (content === null) return null
      const [sessionHash, deviceHash, end] = content.split(BETWEEN)
      if (Number(end) <= now().getTime()) return null
      return { sessionHash: sessionHash || null, deviceHash: deviceHash || null }
    },
  }
}
