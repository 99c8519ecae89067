import { whatChanged, type WhatChanged } from '../../domain/homework/whatChanged'
import type { Homework } from '../../prisma/generated/client'
import { draftOf } from '../board/storedDraft'
import type { Queries } from '../db'

/** What changed in a homework since its drafts were carried there; for whoever may read the homework. */
export async function changesOf(
  tx: Queries,
  { id, boardId }: Pick<Homework, 'id' | 'boardId'>,
): Promise<WhatChanged> {
  const carries = await tx.carry.findMany({
    where: { homeworkId: id },
    orderBy: [{ carriedAt: 'asc' }, { id: 'asc' }],
  })
  const cards = await tx.card.findMany({
    where: { boardId },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  })
  return whatChanged(
    carries.map((carry) => ({ cardId: carry.cardId, content: draftOf(carry) })),
    cards.map((card) => ({
      cardId: card.id,
      isDraft: card.kind === 'draft',
      content: draftOf(card),
    })),
  )
}
