import { Refusal } from '../refusal'
import { localDateTime } from '../workshop/agenda'
import { instantAt } from '../workshop/instantAt'
import { dayAfter } from './dayAfter'

/** What a partner may do in the homework. */
export const PARTNER_RIGHTS = ['comment', 'edit'] as const

export type PartnerRights = (typeof PARTNER_RIGHTS)[number]

/** `waiting` was not opened yet. */
export type PartnerLinkState = 'waiting' | 'opened' | 'expired' | 'revoked'

export const MAX_PARTNER_NAME = 80

/** A link is for the weeks of a homework and not for ever. */
const MOST_DAYS = 366

/** How a link stands at a moment. What was revoked stays so, also after its last day. */
export function partnerLinkState(
  link: { expiresAt: Date; revokedAt: Date | null; firstUseAt: Date | null },
  now: Date,
): PartnerLinkState {
  if (link.revokedAt) return 'revoked'
  if (link.expiresAt <= now) return 'expired'
  return link.firstUseAt ? 'opened' : 'waiting'
}

/**
 * The moment when a link ends: at the end of its last day.
 *
 * @param lastDay an ISO date in `timeZone`
 * @throws Refusal `invalid` where the day is over (`expiryOver`) or too far away (`expiryTooFar`)
 */
export function partnerLinkEnd(lastDay: string, timeZone: string, now: Date): Date {
  const fields = 'lastDay'
  const today = localDateTime(now, timeZone).date
  if (lastDay < today) throw new Refusal('invalid', 'expiryOver', { fields })
  if (lastDay > dayAfter(today, MOST_DAYS)) throw new Refusal('invalid', 'expiryTooFar', { fields })
  return instantAt(dayAfter(lastDay, 1), '00:00', timeZone)
}

/** The last day of a link that ends at a moment, as an ISO date. */
export function lastDayOf(end: Date, timeZone: string): string {
  return localDateTime(new Date(end.getTime() - 1), timeZone).date
}
