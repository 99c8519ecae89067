import type { CardKind } from '../../domain/board/card'
import { CARD_LIMITS } from '../../domain/board/clipCard'
import { isBlank } from '../../domain/text/isBlank'
import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { addCards } from './addCards'
import { authorizeBoard } from './authorizeBoard'
import { personAt } from './person'
import { CARDS_MAX } from './cardRows'
import { readBoardCards } from './readBoardCards'

/** The most cards that are put on a board at once. */
export const MOST_NOTES = 200

export type PastedNote = { kind: CardKind; text: string }

/**
 * Puts notes on a board as cards of the actor's own, below those that are there.
 *
 * @returns the ids of the cards, in order, once they are durable
 * @throws Refusal `not_found` or `forbidden` where the actor may not write the board; `invalid` where
 *   nothing is chosen, or one of the notes is blank or longer than a card; `conflict` where the board
 *   has no room for so many
 */
export async function pasteNotes(
  deps: Deps,
  actor: Actor,
  boardId: string,
  notes: readonly PastedNote[],
): Promise<string[]> {
  return deps.boardTurns.take(boardId, async () => {
    const access = await authorizeBoard(deps.db, actor, boardId, 'board.write')
    if (notes.length === 0) throw new Refusal('invalid', 'noNotesChosen')
    if (notes.length > MOST_NOTES || notes.some(({ text }) => !fits(text))) {
      throw new Refusal('invalid', 'badNote', { max: MOST_NOTES, letters: CARD_LIMITS.text })
    }
    const there = await readBoardCards(deps, boardId)
    if (there.length + notes.length > CARDS_MAX) throw new Refusal('conflict', 'boardFull')
    const { key, name } = await personAt(deps.db, actor, access)
    const cards = notes.map(({ kind, text }) => {
      return { kind, text: text.trim(), deadlineRaw: '', parties: [], author: { key, name } }
    })
    return addCards(deps, boardId, cards)
  })
}

const fits = (text: string): boolean => !isBlank(text) && text.length <= CARD_LIMITS.text
