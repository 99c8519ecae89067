import { type CloseCode, closeCodes } from '../../collab/server/closeCodes'
import { accountOfKey } from '../../domain/board/personKey'
import type { Actor } from '../deps'

/**
 * With which code a live document is not opened (AUTH-6): to an account's page in a browser that is signed out, that signing
 * in would help; to a page of somebody other than whoever sits there now, that it is not theirs; otherwise that the document is
 * not.
 *
 * @param as whose page it says it is; null where it does not say
 */
export function whyNotOpened(
  { accountId }: Pick<Actor, 'accountId'>,
  as: string | null,
  isOpenToActor: boolean,
): CloseCode {
  const asked = as === null ? null : accountOfKey(as)
  if (asked !== null && accountId === null) return closeCodes.signIn
  const isAnothers = isOpenToActor || (asked !== null && asked !== accountId)
  return isAnothers ? closeCodes.otherPerson : closeCodes.notYours
}
