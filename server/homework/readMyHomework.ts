import type { Queries } from '../db'
import type { Actor } from '../deps'
import { listHomework, type HomeworkEntry } from './listHomework'

/**
 * The homework that is the actor's to finish: of the municipality they joined for on this device, of
 * the organisations whose plans they write, and of a partner's link that was opened here.
 */
export function readMyHomework(
  tx: Queries,
  { accountId, deviceHash }: Actor,
  now: Date,
): Promise<HomeworkEntry[]> {
  const own = [
    deviceHash === null ? [] : [{ municipality: { participants: { some: { deviceHash } } } }],
    deviceHash === null
      ? []
      : [
          {
            links: {
              some: { revokedAt: null, expiresAt: { gt: now }, devices: { some: { deviceHash } } },
            },
          },
        ],
    accountId === null
      ? []
      : [
          {
            municipality: {
              organisation: { members: { some: { accountId, role: 'editor' } } },
            },
          },
        ],
  ].flat()
  return listHomework(tx, { OR: own }, now)
}
