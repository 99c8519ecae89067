import type { Queries } from '../db'
import { newId } from '../tokens'

/**
 * Gives every municipality of a workshop that has handed out homework its own, with a board; those
 * that have theirs keep it.
 *
 * @returns how many got one now
 */
export async function addMissingHomework(tx: Queries, workshopId: string): Promise<number> {
  const handedOut = await tx.assignment.count({ where: { workshopId } })
  if (handedOut === 0) return 0
  const without = await tx.workshopMunicipality.findMany({
    where: { workshopId, homework: { is: null } },
  })
  for (const { id: municipalityId } of without) {
    const boardId = newId()
    await tx.board.create({ data: { id: boardId, workshopId } })
    await tx.homework.create({ data: { id: newId(), workshopId, municipalityId, boardId } })
  }
  return without.length
}
