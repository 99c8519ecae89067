import { Refusal } from '../../domain/refusal'
import type { Queries } from '../db'

/**
 * Takes the next version of a workshop for a change that was begun on `version`.
 *
 * @throws Refusal `conflict` with the version of now where somebody else saved meanwhile
 */
export async function lockVersion(tx: Queries, workshopId: string, version: number): Promise<void> {
  const { count } = await tx.workshop.updateMany({
    where: { id: workshopId, version },
    data: { version: { increment: 1 } },
  })
  if (count > 0) return
  const current = await tx.workshop.findUniqueOrThrow({ where: { id: workshopId } })
  throw new Refusal('conflict', 'workshopChanged', { version: current.version })
}
