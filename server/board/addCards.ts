import * as Y from 'yjs'
import { addCard, setDeadline, setPlainText, setTarget } from '../../collab/document/cards'
import { addParty } from '../../collab/document/parties'
import { readCards } from '../../collab/document/readCards'
import type { Card, CardKind, Point } from '../../domain/board/card'
import { cardsDocument } from '../../domain/board/documentName'
import type { Deps } from '../deps'
import { newId } from '../tokens'

/** A card that the server writes itself, as plain text. */
export type NewCard = {
  /** The id of a card that the board has lost; a new one where it is left out. */
  id?: string
  kind: CardKind
  text: string
  deadlineRaw: string
  target?: string
  parties: readonly string[]
  author: { key: string; name: string }
}

const COLUMNS = 3
const STEP = { x: 320, y: 240 }

/** Where the card stands that comes after `others` which the server placed, so that it covers none of them. */
export const placeOf = (others: number): Point => ({
  x: (others % COLUMNS) * STEP.x,
  y: Math.floor(others / COLUMNS) * STEP.y,
})

/**
 * Writes cards on a board the way a person does, below those that are there.
 *
 * @returns their ids in order, once they are durable
 */
export async function addCards(
  { documents, now }: Pick<Deps, 'documents' | 'now'>,
  boardId: string,
  cards: readonly NewCard[],
): Promise<string[]> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await documents.read(cardsDocument(boardId)))
  const before = Y.encodeStateVector(doc)
  const top = freeFrom(readCards(doc))
  const ids = cards.map((card, index) => {
    const id = card.id ?? newId()
    const { x, y } = placeOf(index)
    const pos = { x, y: top + y }
    addCard(doc, { id, kind: card.kind, pos, author: card.author, at: now().toISOString() }, null)
    setPlainText(doc, id, card.text, null)
    setDeadline(doc, id, card.deadlineRaw, null)
    setTarget(doc, id, card.target ?? '', null)
    for (const party of card.parties) addParty(doc, id, party, null)
    return id
  })
  await documents.apply(cardsDocument(boardId), Y.encodeStateAsUpdate(doc, before), 'server')
  doc.destroy()
  return ids
}

const freeFrom = (cards: readonly Card[]): number =>
  cards.reduce((top, { pos }) => Math.max(top, pos.y + STEP.y), 0)
