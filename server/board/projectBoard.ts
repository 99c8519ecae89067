import type { Card as Row } from '../../prisma/generated/client'
import type { Card } from '../../domain/board/card'
import { clipCard } from '../../domain/board/clipCard'
import type { Deps } from '../deps'
import { cardHash } from './cardHash'
import { readBoardCards } from './readBoardCards'

/** Many times what a group writes; so many rows are written within a second. */
export const CARDS_MAX = 1000
/** As the board's own pages make them. What has another id was made by something else. */
const CARD_ID = /^[\w-]{1,60}$/

/**
 * Brings the `Card` rows of a board up to its live document: what is not on the board any more goes,
 * and only rows that say something else are written. Any participant can write anything into the
 * document, so what is taken over of it is bounded: the first thousand cards, each within
 * `CARD_LIMITS`.
 *
 * @returns the ids of the cards whose rows changed
 */
export async function projectBoard(
  deps: Pick<Deps, 'db' | 'documents'>,
  boardId: string,
): Promise<string[]> {
  const cards = (await readBoardCards(deps, boardId))
    .filter(({ id }) => CARD_ID.test(id))
    .slice(0, CARDS_MAX)
  return deps.db.$transaction(async (tx) => {
    const before = await tx.card.findMany({ where: { boardId } })
    const known = new Map(before.map((row) => [row.id, row]))
    const here = new Set(cards.map(({ id }) => id))
    const gone = before.map(({ id }) => id).filter((id) => !here.has(id))
    await tx.card.deleteMany({ where: { boardId, id: { in: gone } } })
    const rows = cards.map(rowOf)
    const changed = rows.filter((row) => !sameRow(row, known.get(row.id)))
    const fresh = changed.filter(({ id }) => !known.has(id))
    await tx.card.createMany({ data: fresh.map((row) => ({ boardId, ...row })) })
    for (const row of changed.filter(({ id }) => known.has(id))) {
      await tx.card.update({ where: { boardId_id: { boardId, id: row.id } }, data: row })
    }
    return [...gone, ...changed.map(({ id }) => id)]
  })
}

function rowOf(card: Card) {
  const { id, kind, order } = card
  const { text, deadlineRaw, target, parties, authors } = clipCard(card)
  return {
    id,
    kind,
    text,
    deadlineRaw,
    target,
    parties: JSON.stringify(parties),
    authors: JSON.stringify(authors),
    sortKey: order,
    hash: cardHash(card),
  }
}

function sameRow(row: ReturnType<typeof rowOf>, known: Row | undefined): boolean {
  if (!known) return false
  return (
    row.hash === known.hash &&
    row.kind === known.kind &&
    row.authors === known.authors &&
    row.sortKey === known.sortKey
  )
}
