import { Refusal } from '../../domain/refusal'
import type { SeminarStep } from '../../domain/seminar/stepSeminar'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import { findSeminar } from './loadSeminar'

/** What a host can do last with a seminar; each has a sentence for the other host, `seminarOther…`. */
export type SeminarChange = 'planned' | 'arranged' | SeminarStep['verb']

/**
 * Takes the next version of a seminar for a change that was begun on `version`.
 *
 * @throws Refusal `conflict` that tells what the other host did: `by`, whose turn it is now in
 *   `municipality` ("–" between turns), and the `version` of now
 */
export async function lockSeminar(
  tx: Queries,
  { accountId }: Actor,
  workshopId: string,
  version: number,
  lastChange: SeminarChange,
): Promise<void> {
  const { count } = await tx.seminar.updateMany({
    where: { workshopId, version },
    data: { version: { increment: 1 }, lastChange, changedBy: accountId },
  })
  if (count === 0) throw await conflict(tx, workshopId)
}

async function conflict(tx: Queries, workshopId: string): Promise<Refusal> {
  const seminar = await findSeminar(tx, workshopId)
  if (!seminar) return new Refusal('not_found', 'noSeminar')
  const { changedBy, lastChange, turns, version } = seminar
  const by = changedBy ? await tx.account.findUnique({ where: { id: changedBy } }) : null
  const current = turns.find(({ state }) => state === 'now')
  const reason = `seminarOther${lastChange.charAt(0).toUpperCase()}${lastChange.slice(1)}`
  return new Refusal('conflict', reason, {
    by: by?.name ?? '?',
    municipality: current?.homework.municipality.name ?? '–',
    version,
  })
}
