import { accountKey, participantKey, partnerKey } from '../../domain/board/personKey'
import type { PartnerLink } from '../../prisma/generated/client'
import type { Queries } from '../db'
import type { WorkshopAccess } from '../authorize'
import type { Actor } from '../deps'

/** Somebody at a board: `key` is theirs in every live document, `colour` is `#rrggbb`. */
export type Person = { key: string; name: string; colour: string }

/** Dark enough for white text on them, by WCAG's 4.5 to 1. */
const COLOURS = [
  '#0b5d5b',
  '#8a3b12',
  '#5b3b8c',
  '#1f5fa8',
  '#9c1f4f',
  '#3f6212',
  '#6b4a00',
  '#374151',
]

/**
 * Who the actor is at a board. A participant is one by their device, a facilitator by their
 * account; whoever is both works as the participant they joined as.
 */
export async function personAt(
  tx: Queries,
  { accountId }: Actor,
  { participant }: Pick<WorkshopAccess, 'participant'>,
): Promise<Person> {
  if (participant) return person(participantKey(participant.id), participant.name)
  const account = await tx.account.findUniqueOrThrow({ where: { id: accountId ?? '' } })
  return person(accountKey(account.id), account.name)
}

/** A partner is one by the link, under the name that is on it. */
export const partnerAt = ({ id, name }: Pick<PartnerLink, 'id' | 'name'>): Person =>
  person(partnerKey(id), name)

function person(key: string, name: string): Person {
  const sum = Array.from(key).reduce(
    (total, letter) => (total * 31 + letter.charCodeAt(0)) >>> 0,
    7,
  )
  return { key, name, colour: COLOURS[sum % COLOURS.length] ?? '#374151' }
}
