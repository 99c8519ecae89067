import type { Card as Row } from '../../prisma/generated/client'
import type { Card } from '../../domain/board/card'
import type { Deps } from '../deps'
import { cardHash } from './cardHash'
import { readBoardCards } from './readBoardCards'

/**
 * Brings the `Card` rows of a board up to its live document: what is not on the board any more goes,
 * and only rows that say something else are written.
 *
 * @returns the ids of the cards whose rows changed
 */
export async function projectBoard(
  deps: Pick<Deps, 'db' | 'documents'>,
  boardId: string,
): Promise<string[]> {
  const cards = await readBoardCards(deps, boardId)
  return deps.db.$transaction(async (tx) => {
    const before = await tx.card.findMany({ where: { boardId } })
    const known = new Map(before.map((row) => [row.id, row]))
    const here = new Set(cards.map(({ id }) => id))
    const gone = before.map(({ id }) => id).filter((id) => !here.has(id))
    await tx.card.deleteMany({ where: { boardId, id: { in: gone } } })
    const rows = cards.map(rowOf)
    const changed = rows.filter((row) => !sameRow(row, known.get(row.id)))
    for (const row of changed) {
      const where = { boardId_id: { boardId, id: row.id } }
      await tx.card.upsert({ where, create: { boardId, ...row }, update: row })
    }
    return [...gone, ...changed.map(({ id }) => id)]
  })
}

function rowOf(card: Card) {
  const { id, kind, text, deadlineRaw, order } = card
  return {
    id,
    kind,
    text,
    deadlineRaw,
    parties: JSON.stringify(card.parties),
    authors: JSON.stringify(card.authors),
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
