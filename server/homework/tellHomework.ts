import { answersDocument, cardsDocument } from '../../domain/board/documentName'
import type { Homework } from '../../prisma/generated/client'
import type { Deps } from '../deps'

/**
 * Tells everybody that the state of a homework changed: who may write in its documents is decided
 * again, and the pages that show it look again.
 */
export function tellHomework(
  { documents, nudge }: Pick<Deps, 'documents' | 'nudge'>,
  { id, boardId, workshopId }: Pick<Homework, 'id' | 'boardId' | 'workshopId'>,
): void {
  documents.recheck(cardsDocument(boardId))
  documents.recheck(answersDocument(id))
  nudge(`homework:${id}`)
  nudge(`workshop:${workshopId}`)
}
