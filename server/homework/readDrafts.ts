import { draftGaps, type DraftGap } from '../../domain/homework/draftGaps'
import type { DraftContent } from '../../domain/plan/promotion'
import { byName } from '../../domain/text/byName'
import type { Homework } from '../../prisma/generated/client'
import { draftOf } from '../board/storedDraft'
import type { Queries } from '../db'

/** A draft of a homework, what it still lacks, and who works on it. */
export type HomeworkDraft = DraftContent & {
  cardId: string
  gaps: DraftGap[]
  workers: { key: string; name: string }[]
  /** The group that it was carried from; null where it was written here. */
  from: string | null
}

/** The drafts on a homework's board, in the board's order; its notes and questions are left out. */
export async function readDrafts(
  tx: Queries,
  { id, boardId }: Pick<Homework, 'id' | 'boardId'>,
): Promise<HomeworkDraft[]> {
  const cards = await tx.card.findMany({
    where: { boardId, kind: 'draft' },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  })
  const workers = await tx.draftWorker.findMany({
    where: { homeworkId: id },
  })
  const carries = await tx.carry.findMany({ where: { homeworkId: id } })
  const groups = new Map(carries.map(({ cardId, groupName }) => [cardId, groupName]))
  return cards.map((card) => ({
    ...draftOf(card),
    cardId: card.id,
    gaps: draftGaps(draftOf(card)),
    workers: workers
      .filter(({ cardId }) => cardId === card.id)
      .sort(byName)
      .map(({ personKey, name }) => ({ key: personKey, name })),
    from: groups.get(card.id) ?? null,
  }))
}
