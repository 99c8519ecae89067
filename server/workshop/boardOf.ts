import type { Participant } from '../../prisma/generated/client'
import type { Queries } from '../db'

/** The board of a participant's group; null while they are in none. */
export async function boardOf(
  tx: Queries,
  { groupId }: Pick<Participant, 'groupId'>,
): Promise<string | null> {
  const board = groupId === null ? null : await tx.board.findFirst({ where: { groupId } })
  return board?.id ?? null
}
