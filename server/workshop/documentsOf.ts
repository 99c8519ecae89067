import { answersDocument, cardsDocument } from '../../domain/board/documentName'
import type { Queries } from '../db'

/** The names of every live document of a workshop: those of its boards and of its homework. */
export async function documentsOf(tx: Queries, workshopId: string): Promise<string[]> {
  const boards = await tx.board.findMany({ where: { workshopId } })
  const homework = await tx.homework.findMany({ where: { workshopId } })
  return [
    ...boards.map(({ id }) => cardsDocument(id)),
    ...homework.map(({ id }) => answersDocument(id)),
  ]
}
