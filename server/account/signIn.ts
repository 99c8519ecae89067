import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { isKnownDevice } from './knownDevices'
import { verifyPassword } from './password'
import { startSession } from './startSession'

/** `email` in lower case and without white space around it. */
export type SignIn = { email: string; password: string }

/**
 * Signs in with e-mail and password. One that was changed while it was being checked lets nobody in. A device on which the
 * account has signed in before has tries of its own, so that nobody locks its owner out by guessing (OWASP calls it device
 * cookies); all others share theirs.
 *
 * @returns the new session's token
 * @throws Refusal `invalid` where they do not belong together, `too_many` after too many tries
 */
export async function signIn(
  { db, limits, now }: Deps,
  actor: Actor,
  { email, password }: SignIn,
): Promise<string> {
  const { deviceHash } = actor
  const isKnown = await isKnownDevice(db, email, deviceHash)
  const share = isKnown ? `${email} ${deviceHash}` : email
  await limits.take('signInPerAccount', share)
  await limits.take('signInPerDevice', deviceHash ?? email)
  const account = await db.account.findUnique({ where: { email } })
  const right = await verifyPassword(account?.passwordHash ?? null, password)
  if (!account || !right) throw wrongPassword()
  await limits.reset('signInPerAccount', share)
  return db.$transaction(async (tx) => {
    const { id, passwordHash } = account
    if ((await tx.account.count({ where: { id, passwordHash } })) === 0) throw wrongPassword()
    return startSession(tx, id, deviceHash, now())
  })
}

const wrongPassword = () => new Refusal('invalid', 'wrongPassword')
