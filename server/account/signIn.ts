import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { verifyPassword } from './password'
import { startSession } from './startSession'

/** `email` in lower case and without white space around it. */
export type SignIn = { email: string; password: string }

/**
 * Signs in with e-mail and password. One that was changed while it was being checked lets nobody in.
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
  if (!account || !right) throw wrongPassword()
  await limits.reset('signInPerAccount', email)
  return db.$transaction(async (tx) => {
    const { id, passwordHash } = account
    if ((await tx.account.count({ where: { id, passwordHash } })) === 0) throw wrongPassword()
    return startSession(tx, id, now())
  })
}

const wrongPassword = () => new Refusal('invalid', 'wrongPassword')
