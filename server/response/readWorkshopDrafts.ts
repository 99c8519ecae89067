import { placeKey } from '../../domain/board/cardPlace'
import type { Queries } from '../db'

export type WorkshopDraft = { boardId: string; cardId: string; text: string }

export type GroupDrafts = { name: string; theme: string; drafts: WorkshopDraft[] }

/**
 * The drafts of a workshop by group: those that were published, in their order, or where there is no
 * such list every one as it is now, in the order of its board. A draft that went into a plan or
 * homework stands with the words it had then, whatever became of its card.
 */
export async function readWorkshopDrafts(
  tx: Queries,
  workshopId: string,
  published: readonly WorkshopDraft[] | null,
): Promise<GroupDrafts[]> {
  const groups = await tx.group.findMany({
    where: { workshopId },
    include: {
      boards: { include: { cards: { orderBy: [{ sortKey: 'asc' }, { id: 'asc' }] } } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const wentOn = await readWentOn(tx, workshopId)
  return groups.map(({ name, theme, boards }) => ({
    name,
    theme,
    drafts: boards.flatMap(({ id: boardId, cards }) => {
      const kept = new Map(wentOn.filter(isOn(boardId)).map((draft) => [draft.cardId, draft]))
      if (published) {
        return published.filter(isOn(boardId)).map((draft) => kept.get(draft.cardId) ?? draft)
      }
      const present = cards
        .filter(({ kind, id }) => kind === 'draft' || kept.has(id))
        .map(({ id, text }) => kept.get(id) ?? { boardId, cardId: id, text })
      const onBoard = new Set(cards.map(({ id }) => id))
      return [...present, ...[...kept.values()].filter(({ cardId }) => !onBoard.has(cardId))]
    }),
  }))
}

const isOn = (boardId: string) => (draft: WorkshopDraft) => draft.boardId === boardId

/** What drafts said when they went into a plan or homework, each once. */
async function readWentOn(tx: Queries, workshopId: string): Promise<WorkshopDraft[]> {
  const promotions = await tx.promotion.findMany({
    where: { board: { workshopId }, activeKey: { not: null } },
    orderBy: { promotedAt: 'asc' },
  })
  const carries = await tx.carry.findMany({
    where: { homework: { workshopId } },
    orderBy: { carriedAt: 'asc' },
  })
  const drafts = new Map<string, WorkshopDraft>()
  const add = (boardId: string, cardId: string, text: string) => {
    const key = placeKey({ boardId, cardId })
    if (!drafts.has(key)) drafts.set(key, { boardId, cardId, text })
  }
  for (const { boardId, cardId, text } of promotions) add(boardId, cardId, text)
  for (const { fromBoardId, fromCardId, text } of carries) add(fromBoardId, fromCardId, text)
  return [...drafts.values()]
}
