import { oneOf } from '../authorize'
import { Refusal } from '../../domain/refusal'
import { TURN_STATES, type Turn } from '../../domain/seminar/turn'
import type { Prisma } from '../../prisma/generated/client'
import type { Queries } from '../db'

const withTurns = {
  turns: {
    include: { homework: { include: { municipality: true } } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.SeminarInclude

export type StoredSeminar = Prisma.SeminarGetPayload<{ include: typeof withTurns }>
export type StoredTurn = StoredSeminar['turns'][number]

/** A workshop's seminar with its turns in order; null where none is planned. */
export function findSeminar(tx: Queries, workshopId: string): Promise<StoredSeminar | null> {
  return tx.seminar.findUnique({ where: { workshopId }, include: withTurns })
}

/** @throws Refusal `not_found` `noSeminar` where none is planned */
export async function loadSeminar(tx: Queries, workshopId: string): Promise<StoredSeminar> {
  const seminar = await findSeminar(tx, workshopId)
  if (!seminar) throw new Refusal('not_found', 'noSeminar')
  return seminar
}

/** A stored turn as the domain knows it. */
export function turnOf({ id, state, minutes, runningFrom, elapsedMs }: StoredTurn): Turn {
  return { id, state: oneOf(TURN_STATES, state), minutes, runningFrom, elapsedMs }
}
