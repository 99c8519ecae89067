import type { Digest } from '../../prisma/generated/client'
import type { Deps } from '../deps'
import { isUniqueViolation } from '../uniqueViolation'
import { digestDay } from './readReminders'

type Clocked = Pick<Deps, 'db' | 'now'>

/** A digest that was begun and never sent, for instance by a server that ended, is free after this. */
const ABANDONED_MS = 10 * 60 * 1000

/**
 * Takes the one digest that an account may be sent today: the row of the database decides, also
 * between two who press at once.
 *
 * @returns null where it was sent, or is being sent
 */
export async function claimDigest({ db, now }: Clocked, accountId: string): Promise<Digest | null> {
  const at = now()
  const key = { accountId, day: digestDay(at) }
  try {
    return await db.digest.create({ data: { ...key, claimedAt: at } })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
  const before = new Date(at.getTime() - ABANDONED_MS)
  const { count } = await db.digest.updateMany({
    where: { ...key, sentAt: null, claimedAt: { lt: before } },
    data: { claimedAt: at },
  })
  return count === 0 ? null : { ...key, claimedAt: at, sentAt: null }
}

/** Records that a digest is on its way. */
export async function keepDigest({ db, now }: Clocked, digest: Digest): Promise<void> {
  await db.digest.updateMany({ where: digest, data: { sentAt: now() } })
}

/** Gives a digest back that could not be sent, so that it can be tried again today. */
export async function releaseDigest({ db }: Clocked, digest: Digest): Promise<void> {
  await db.digest.deleteMany({ where: digest })
}
