import { Refusal } from '../../domain/refusal'
import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { hashToken } from '../tokens'
import { forgetOtherDevices } from './knownDevices'
import { hashPassword, verifyPassword } from './password'

/** `next` has ten characters or more; the form sees to it. */
export type ChangePassword = { current: string; next: string }

/**
 * Sets a new password, and ends every other session of the account and what they opened; links that
 * nobody used yet stop working, and its other devices are not known any more. The current password is asked for only where there is one: whoever came
 * by a one-time link has none yet.
 *
 * @throws Refusal `invalid` where the current password is wrong, or is not the current one any more once
 *   it has been checked
 */
export async function changePassword(
  { db, documents, limits }: Deps,
  actor: Actor,
  sessionToken: string | null,
  { current, next }: ChangePassword,
): Promise<void> {
  const account = await requireAccount(db, actor)
  if (account.passwordHash) {
    // By the id: whoever guesses at signing in does not use this up.
    await limits.take('signInPerAccount', account.id)
    const right = await verifyPassword(account.passwordHash, current)
    if (!right) throw wrongPassword()
  }
  const passwordHash = await hashPassword(next)
  await db.$transaction(async (tx) => {
    const known = { id: account.id, passwordHash: account.passwordHash }
    const { count } = await tx.account.updateMany({ where: known, data: { passwordHash } })
    if (count === 0) throw wrongPassword()
    await tx.session.deleteMany({
      where: { accountId: account.id, tokenHash: { not: hashToken(sessionToken ?? '') } },
    })
    await forgetOtherDevices(tx, account.id, actor.deviceHash)
    await tx.oneTimeLink.deleteMany({ where: { accountId: account.id, usedAt: null } })
  })
  documents.recheckAccount(account.id)
}

const wrongPassword = () => new Refusal('invalid', 'wrongCurrentPassword')
