import type * as Y from 'yjs'
import { type Card, isCardKind, type Point, type TextBlock } from '../../domain/board/card'
import { readAuthors } from './authors'
import { cardOf, cardsOf, childMap, childString, type CardMap, isFragment, KEY } from './cardShape'
import { readBlocks, textOf } from './cardText'
import { byOrder, readOrder } from './order'
import { readParties } from './parties'

/**
 * The cards on a board in their order, the same on every replica that holds the same updates.
 * Removed cards and entries that are no cards are left out; a spoilt fact of a card reads as absent,
 * so that nobody can make another person's card vanish by spoiling it.
 */
export function readCards(doc: Y.Doc): Card[] {
  const cards: Card[] = []
  for (const id of cardsOf(doc).keys()) {
    const card = readCard(doc, id)
    if (card) cards.push(card)
  }
  return cards.sort(byOrder)
}

/** One card; null where it is not, or no longer, on the board. */
export function readCard(doc: Y.Doc, id: string): Card | null {
  const card = cardOf(doc, id)
  if (!card || card.get(KEY.here) !== true) return null
  const kind = card.get(KEY.kind)
  const fields = childMap(card, KEY.fields)
  const blocks = blocksOf(card)
  return {
    id,
    kind: isCardKind(kind) ? kind : 'note',
    text: textOf(blocks),
    blocks,
    deadlineRaw: fields ? childString(fields, KEY.deadline) : '',
    target: fields ? childString(fields, KEY.target) : '',
    parties: readParties(card),
    authors: readAuthors(card).map(({ name }) => name),
    order: readOrder(card.get(KEY.order)),
    pos: readPoint(card.get(KEY.pos)),
    createdBy: childString(card, KEY.createdBy),
    createdAt: childString(card, KEY.createdAt),
  }
}

function blocksOf(card: CardMap): TextBlock[] {
  const text = card.get(KEY.text)
  return isFragment(text) ? readBlocks(text) : []
}

function readPoint(value: unknown): Point {
  if (typeof value !== 'object' || value === null || !('x' in value) || !('y' in value)) {
    return { x: 0, y: 0 }
  }
  return { x: readCoordinate(value.x), y: readCoordinate(value.y) }
}

/** Far enough for any board, near enough for a canvas to scroll there. */
const EDGE = 1_000_000

function readCoordinate(value: unknown): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return 0
  return Math.min(EDGE, Math.max(-EDGE, value))
}
