import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { verifyPassword } from './password'
import { startSession } from './startSession'

/** `email` in lower case and without white space around it. */
export type SignIn = { email: string; password: string }

/**
 * Signs in with e-mail and password.
 *
 * @returns the new session's token
 * @throws Refusal `invalid` where they do not belong together, `too_many` after too many tries
 */
export async function signIn(
  { db, limits, now }: Deps,
  actor: Actor,
  { email, password }: SignIn,
): Promise<string> {
  await limits.take('signInPerAccount', email)
  await limits.take('signInPerDevice', actor.deviceHash ?? email)
  const account = await db.account.findUnique({ where: { email } })
  const right = await verifyPassword(account?.passwordHash ?? null, password)
  if (!account || !right) throw new Refusal('invalid', 'wrongPassword')
  await limits.reset('signInPerAccount', email)
  return startSession(db, account.id, now())
}
