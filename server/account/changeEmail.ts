import { Refusal } from '../../domain/refusal'
import { authorizeAccount } from '../authorize'
import type { Actor, Deps } from '../deps'

/** `email` in lower case. */
export type ChangeEmail = { accountId: string; email: string }

/**
 * Gives an account another e-mail address, by an admin, who knows whose it is.
 *
 * @throws Refusal `not_found` where the account is not there, `conflict` where the e-mail is another's
 */
export async function changeEmail(
  { db }: Deps,
  actor: Actor,
  { accountId, email }: ChangeEmail,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizeAccount(tx, actor, 'account.manage')
    const account = await tx.account.findUnique({ where: { id: accountId } })
    if (!account) throw new Refusal('not_found', 'noAccount')
    const taken = await tx.account.count({ where: { email, id: { not: accountId } } })
    if (taken > 0) throw new Refusal('conflict', 'emailTaken')
    await tx.account.update({ where: { id: accountId }, data: { email } })
  })
}
