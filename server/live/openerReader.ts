import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Bearer, CollabTokens } from './collabTokens'
import type { Cookies } from '../http/cookies'
import type { Actor } from '../deps'
import type { Services } from '../services'
import { readSocketAddress } from './socketAddress'
import { hashToken } from '../tokens'

/** Who opens a live document; `until` is when the session ends that says so, null where none does. */
export type Opener = { actor: Actor; until: Date | null }

/**
 * Who opens a live document: by the token in the address where there is one, and then by nothing else,
 * because such a request may come from a page of any site. The session is looked up anew, so that
 * signing out ends its tokens too. Null for a token that does not count.
 */
export function openerReader(services: Services, cookies: Cookies, tokens: CollabTokens) {
  return async (request: IncomingMessage): Promise<Opener | null> => {
    const { token } = readSocketAddress(request)
    const bearer = token === null ? bearerOf(request.headers, cookies) : tokens.read(token)
    if (!bearer) return null
    const { sessionHash, deviceHash } = bearer
    const session = sessionHash === null ? null : await services.findSessionByHash(sessionHash)
    if (token !== null && sessionHash !== null && session === null) return null
    const accountId = session?.accountId ?? null
    return { actor: { accountId, deviceHash }, until: session?.expiresAt ?? null }
  }
}

function bearerOf({ cookie }: IncomingHttpHeaders, cookies: Cookies): Bearer {
  const [session, device] = [cookies.readSession(cookie).token, cookies.readDevice(cookie).token]
  return { sessionHash: session && hashToken(session), deviceHash: device && hashToken(device) }
}
