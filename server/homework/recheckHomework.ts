import { answersDocument, cardsDocument } from '../../domain/board/documentName'
import type { Homework } from '../../prisma/generated/client'
import type { Deps } from '../deps'

/** Has everyone who has a homework's board or answers open decided again, after its state changed. */
export function recheckHomework(
  { documents }: Pick<Deps, 'documents'>,
  { id, boardId }: Pick<Homework, 'id' | 'boardId'>,
): void {
  documents.recheck(cardsDocument(boardId))
  documents.recheck(answersDocument(id))
}
