import { readCards } from '../../collab/document/readCards'
import type { Card } from '../../domain/board/card'
import { cardsDocument } from '../../domain/board/documentName'
import type { Deps } from '../deps'

/** The cards of a board as they are durable now, in the board's order. */
export function readBoardCards(
  { documents }: Pick<Deps, 'documents'>,
  boardId: string,
): Promise<Card[]> {
  return documents.look(cardsDocument(boardId), readCards)
}
