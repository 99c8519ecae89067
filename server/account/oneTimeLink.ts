import { Refusal } from '../../domain/refusal'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { hashToken, newId, newToken } from '../tokens'
import { startSession } from './startSession'

const LINK_MS = 7 * 24 * 60 * 60 * 1000

/** Makes a link that signs the account in once within seven days; returns its token. */
export async function makeOneTimeLink(tx: Queries, accountId: string, now: Date): Promise<string> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + LINK_MS)
  await tx.oneTimeLink.create({
    data: { id: newId(), tokenHash: hashToken(token), accountId, expiresAt },
  })
  return token
}

/**
 * Signs in with a one-time link.
 *
 * @returns the new session's token
 * @throws Refusal `not_found` where the link is unknown, used or too old
 */
export async function redeemOneTimeLink(
  { db, limits, now }: Deps,
  actor: Actor,
  token: string,
): Promise<string> {
  await limits.take('oneTimeLinkPerDevice', actor.deviceHash ?? 'none')
  return db.$transaction(async (tx) => {
    const unused = { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: now() } }
    const { count } = await tx.oneTimeLink.updateMany({ where: unused, data: { usedAt: now() } })
    if (count === 0) throw new Refusal('not_found', 'linkUsed')
    const link = await tx.oneTimeLink.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } })
    return startSession(tx, link.accountId, actor.deviceHash, now())
  })
}
