import { readCards } from '../../collab/document/readCards'
import type { Card as Row } from '../../prisma/generated/client'
import type { Card } from '../../domain/board/card'
import { clipCard } from '../../domain/board/clipCard'
import { cardsDocument } from '../../domain/board/documentName'
import type { Queries } from '../db'
import type { Deps } from '../deps'
import { cardHash } from './cardHash'

/** Many times what a group writes; so many rows are written within a second. */
export const CARDS_MAX = 1000
/** As the board's own pages make them. What has another id was made by something else. */
const CARD_ID = /^[\w-]{1,60}$/

/** What the rows of a board are to say, by its document up to the update of this number. */
type CardRows = { rows: ReturnType<typeof rowOf>[]; seq: number }

/**
 * Reads them out of the live document. Any participant can write anything into it, so what is taken over of it is
 * bounded: the first thousand cards, each within `CARD_LIMITS`.
 */
export async function readCardRows(
  { documents }: Pick<Deps, 'documents'>,
  boardId: string,
): Promise<CardRows> {
  const read = await documents.look(cardsDocument(boardId), (doc, seq) => {
    return { cards: readCards(doc), seq }
  })
  const cards = read.cards.filter(({ id }) => CARD_ID.test(id)).slice(0, CARDS_MAX)
  return { rows: cards.map(rowOf), seq: read.seq }
}

/**
 * Brings the rows of a board up to what was read, and notes how far they have followed: what is not on the board any
 * more goes, and only rows that say something else are written.
 *
 * @param since how far they had followed before it was read. Rows that have followed since are left alone: they may say
 *   what is newer. The numbers alone would not tell, because a log that was put back from a backup begins again with lower ones.
 * @returns the ids of the cards whose rows changed; null where they were left alone, or there is no such board
 */
export async function writeCardRows(
  tx: Queries,
  boardId: string,
  { rows, seq }: CardRows,
  since: number,
): Promise<string[] | null> {
  const { count } = await tx.board.updateMany({
    where: { id: boardId, followedSeq: since },
    data: { followedSeq: seq },
  })
  if (count === 0) return null
  const before = await tx.card.findMany({ where: { boardId } })
  const known = new Map(before.map((row) => [row.id, row]))
  const here = new Set(rows.map(({ id }) => id))
  const gone = before.map(({ id }) => id).filter((id) => !here.has(id))
  await tx.card.deleteMany({ where: { boardId, id: { in: gone } } })
  const changed = rows.filter((row) => !sameRow(row, known.get(row.id)))
  const fresh = changed.filter(({ id }) => !known.has(id))
  await tx.card.createMany({ data: fresh.map((row) => ({ boardId, ...row })) })
  for (const row of changed.filter(({ id }) => known.has(id))) {
    await tx.card.update({ where: { boardId_id: { boardId, id: row.id } }, data: row })
  }
  return [...gone, ...changed.map(({ id }) => id)]
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
