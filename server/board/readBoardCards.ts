import * as Y from 'yjs'
import { readCards } from '../../collab/document/readCards'
import type { Card } from '../../domain/board/card'
import { cardsDocument } from '../../domain/board/documentName'
import type { Deps } from '../deps'

/** The cards of a board as they are durable now, in the board's order. */
export async function readBoardCards(
  { documents }: Pick<Deps, 'documents'>,
  boardId: string,
): Promise<Card[]> {
  const doc = new Y.Doc()
  try {
    Y.applyUpdate(doc, await documents.read(cardsDocument(boardId)))
    return readCards(doc)
  } finally {
    doc.destroy()
  }
}
