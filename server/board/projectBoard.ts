import type { Card } from '../../domain/board/card'
import type { Deps } from '../deps'
import { cardHash } from './cardHash'
import { readBoardCards } from './readBoardCards'

/**
 * Brings the `Card` rows of a board up to its live document: what is not on the board any more goes,
 * and only rows that say something else are written.
 *
 * @returns the number of rows that changed
 */
export async function projectBoard(deps: Pick<Deps, 'db' | 'documents'>, boardId: string): Promise<number> {
  const cards = await readBoardCards(deps, boardId)
  return deps.db.$transaction(async (tx) => {
    const before = await tx.card.findMany({ where: { boardId } })
    const known = new Map(before.map((row) => [row.id, row]))
    const gone = await tx.card.deleteMany({
      where: { boardId, id: { notIn: cards.map(({ id }) => id) } },
    })
    const rows = cards.map(rowOf)
    const changed = rows.filter((row) => !sameRow(row, known.get(row.id)))
    for (const row of changed) {
      const where = { boardId_id: { boardId, id: row.id } }
      await tx.card.upsert({ where, create: { boardId, ...row }, update: row })
    }
    return gone.count + changed.length
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

type Row = ReturnType<typeof rowOf>

function sameRow(row: Row, known: Row | undefined): boolean {
  if (!known) return false
  return (
    row.hash === known.hash &&
    row.kind === known.kind &&
    row.authors === known.authors &&
    row.sortKey === known.sortKey
  )
}
