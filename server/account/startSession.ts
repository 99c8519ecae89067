import { SESSION_S } from '../http/cookies'
import type { Queries } from '../db'
import { hashToken, newId, newToken } from '../tokens'
import { rememberDevice } from './knownDevices'

/**
 * Opens a session for an account and returns its token, which is stored nowhere. Its sessions that are
 * over are forgotten, and the device is known from then on.
 */
export async function startSession(
  tx: Queries,
  accountId: string,
  deviceHash: string | null,
  now: Date,
): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + SESSION_S * 1000)
  await tx.session.deleteMany({ where: { accountId, expiresAt: { lt: now } } })
  await tx.session.create({
    data: { id: newId(), tokenHash: hashToken(token), accountId, expiresAt },
  })
  if (deviceHash !== null) await rememberDevice(tx, accountId, deviceHash, now)
  return token
}
