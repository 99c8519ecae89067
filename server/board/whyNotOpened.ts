import { type CloseCode, closeCodes } from '../../collab/server/wire/closeCodes'
import { accountOfKey } from '../../domain/board/personKey'
import type { Actor } from '../deps'

/**
 * The code that says why a live document is not opened (AUTH-6): `signIn` to an account's page in a browser where nobody is
 * signed in, `otherPerson` to a page of somebody other than whoever sits there now, `notYours` to everybody else.
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
