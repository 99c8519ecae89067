import { Refusal } from '../../domain/refusal'
import { authorizeAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { makeOneTimeLink } from './oneTimeLink'

/** `email` in lower case. */
export type NewAccount = { name: string; email: string; admin: boolean }

/**
 * Makes an account and a link by which its person signs in the first time.
 *
 * @returns the link's token, which is stored nowhere
 * @throws Refusal `conflict` where the e-mail has an account
 */
export async function createAccount(
  { db, now }: Deps,
  actor: Actor,
  { name, email, admin }: NewAccount,
): Promise<string> {
  return db.$transaction(async (tx) => {
    await authorizeAccount(tx, actor, 'account.manage')
    const taken = await tx.account.count({ where: { email } })
    if (taken > 0) throw new Refusal('conflict', 'emailTaken')
    const account = await tx.account.create({ data: { id: newId(), name, email, admin } })
    return makeOneTimeLink(tx, account.id, now())
  })
}
