import { Refusal } from '../../domain/refusal'
import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { isUniqueViolation } from '../uniqueViolation'
import { isPlaceholder } from './ensureFirstAdmin'

/** `email` in lower case; null where only the name changes. */
export type MyAccount = { name: string; email: string | null }

/**
 * Changes one's own name, and gives the first admin's account its e-mail. Rights are given to an e-mail
 * address, so nobody takes another one themselves: that of a colleague would bring the colleague's.
 *
 * @throws Refusal `forbidden` `emailByAdmin` where the account has an e-mail already, `conflict` where
 *   the e-mail is another's
 */
export async function editMyAccount(
  { db }: Deps,
  actor: Actor,
  { name, email }: MyAccount,
): Promise<void> {
  const edited = db.$transaction(async (tx) => {
    const account = await requireAccount(tx, actor)
    if (email !== null && !isPlaceholder(account.email)) {
      throw new Refusal('forbidden', 'emailByAdmin')
    }
    const data = email === null ? { name } : { name, email }
    await tx.account.update({ where: { id: account.id }, data })
  })
  await edited.catch((error: unknown) => {
    throw isUniqueViolation(error) ? new Refusal('conflict', 'emailTaken') : error
  })
}
