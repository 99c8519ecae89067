import type { IncomingMessage } from 'node:http'
import type { CollabTokens } from './collabTokens'
import type { Cookies } from './cookies'
import type { Actor } from './deps'
import { actorReader } from './readActor'
import type { Services } from './services'
import { readSocketAddress } from './socketAddress'

/**
 * Who opens a live document: by the token in the address where there is one, and then by nothing else,
 * because such a request may come from a page of any site. The session is looked up anew, so that
 * signing out ends its tokens too. Null for a token that does not count.
 */
export function openerReader(services: Services, cookies: Cookies, tokens: CollabTokens) {
  const readActor = actorReader(services, cookies)
  return async (request: IncomingMessage): Promise<Actor | null> => {
    const { token } = readSocketAddress(request)
    if (token === null) return readActor(request.headers)
    const bearer = tokens.read(token)
    if (!bearer) return null
    const { sessionHash, deviceHash } = bearer
    if (sessionHash === null) return { accountId: null, deviceHash }
    const accountId = await services.findSessionByHash(sessionHash)
    return accountId === null ? null : { accountId, deviceHash }
  }
}
