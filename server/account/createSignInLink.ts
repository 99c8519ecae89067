import { Refusal } from '../../domain/refusal'
import { authorizeAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { makeOneTimeLink } from './oneTimeLink'

/** Makes a new one-time link for somebody who cannot sign in; earlier unused ones stop working. */
export async function createSignInLink(
  { db, now }: Deps,
  actor: Actor,
  accountId: string,
): Promise<string> {
  return db.$transaction(async (tx) => {
    await authorizeAccount(tx, actor, 'account.manage')
    const found = await tx.account.count({ where: { id: accountId } })
    if (found === 0) throw new Refusal('not_found', 'noAccount')
    await tx.oneTimeLink.deleteMany({ where: { accountId, usedAt: null } })
    return makeOneTimeLink(tx, accountId, now())
  })
}
