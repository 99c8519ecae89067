import type { Card } from '../../prisma/generated/client'
import { type CardPlace, placeKey } from '../../domain/board/cardPlace'
import type { Queries } from '../db'

/** Finds a card by its board's id and its own; undefined where there is no such card any more. */
export type FindCard = (place: CardPlace) => Card | undefined

/**
 * Reads the cards of some boards, each once: an `include` of the cards with everything that speaks of one of them would
 * read a whole board for each of its cards.
 *
 * @param boardIds may name a board more than once
 */
export async function readCardsOf(tx: Queries, boardIds: readonly string[]): Promise<FindCard> {
  const cards = await tx.card.findMany({ where: { boardId: { in: [...new Set(boardIds)] } } })
  const byPlace = new Map(
    cards.map((card) => [placeKey({ boardId: card.boardId, cardId: card.id }), card]),
  )
  return (place) => byPlace.get(placeKey(place))
}
