import type { Node } from '@xyflow/react'
import type { Card, Point } from '../../../domain/board/card'

export type CardNode = Node<{ card: Card }, 'card'>

/**
 * The canvas's nodes for the cards as they are now. What the canvas knows of a card itself
 * (its size, whether it is selected) stays; a card that this person is moving stays under their hand,
 * whatever comes in for it. Nodes of which nothing changed stay the same object.
 *
 * @param isHeld whether a card's place here is newer than the document's
 * @param dragged where cards are that others drag, which is newer too
 */
export function mergeNodes(
  before: readonly CardNode[],
  cards: readonly Card[],
  isHeld: (id: string) => boolean,
  nameOf: (card: Card) => string,
  dragged: ReadonlyMap<string, Point> = new Map(),
): CardNode[] {
  const known = new Map(before.map((node) => [node.id, node]))
  return cards.map((card) => {
    const node = known.get(card.id)
    if (!node) return newNode(card, nameOf(card))
    const pos = dragged.get(card.id) ?? card.pos
    const isPlaced = isHeld(card.id) || (node.position.x === pos.x && node.position.y === pos.y)
    if (node.data.card === card && isPlaced) return node
    const position = isPlaced ? node.position : pos
    return { ...node, position, data: { card }, ariaLabel: nameOf(card) }
  })
}

/** Without the library's own word for a node, which is English on every page. */
const OF_NO_LANGUAGE = { 'aria-roledescription': undefined }

const newNode = (card: Card, ariaLabel: string): CardNode => ({
  id: card.id,
  type: 'card',
  position: card.pos,
  data: { card },
  ariaLabel,
  domAttributes: OF_NO_LANGUAGE,
})
