import { accountOfKey } from '../../domain/board/personKey'
import type { Actor } from '../deps'

/**
 * The actor without what does not make them the person of this key: an account is one by its session, everybody else by
 * the browser. So whoever is both is decided as the one of them, with no right but that one's (AUTH-7). What the browser may do
 * by one partner's link alone is for `authorizeDocument` to say.
 */
export function actorBehind(key: string, { accountId, deviceHash }: Actor): Actor {
  return accountOfKey(key) === null
    ? { accountId: null, deviceHash }
    : { accountId, deviceHash: null }
}
