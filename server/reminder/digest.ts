import { estonianDay } from '../../domain/progress/estonianDay'
import type { Digest } from '../../prisma/generated/client'
import type { Deps } from '../deps'
import { isUniqueViolation } from '../uniqueViolation'

type Clocked = Pick<Deps, 'db' | 'now'>

/** A digest that was begun and never handed over, as by a server that ended, is free after this. */
const ABANDONED_MS = 10 * 60 * 1000

/**
 * Takes the one digest that an account may be sent today: the row of the database decides, also
 * between two who press at once.
 *
 * @returns `today` where it was handed over, `underWay` where it may be about to be
 */
export async function claimDigest(
  { db, now }: Clocked,
  accountId: string,
): Promise<Digest | 'today' | 'underWay'> {
  const at = now()
  const key = { accountId, day: estonianDay(at) }
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
  if (count > 0) return { ...key, claimedAt: at, sentAt: null }
  const held = await db.digest.findUnique({ where: { accountId_day: key } })
  return held?.sentAt ? 'today' : 'underWay'
}

/**
 * Records, before its letter leaves, that a digest is sent: from now on nobody claims it again today.
 *
 * @throws Error where another took the claim meanwhile; the letter must not leave then
 */
export async function keepDigest({ db, now }: Clocked, digest: Digest): Promise<void> {
  const { count } = await db.digest.updateMany({ where: digest, data: { sentAt: now() } })
  if (count === 0) throw new Error('Another server took the claim of this digest.')
}

/** Gives a digest back that was certainly not sent, so that it can be tried again today. */
export async function releaseDigest(
  { db }: Clocked,
  { accountId, day, claimedAt }: Digest,
): Promise<void> {
  await db.digest.deleteMany({ where: { accountId, day, claimedAt } })
}
