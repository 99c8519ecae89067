import type { Queries } from '../db'

export type WorkshopDraft = { boardId: string; cardId: string; text: string }

export type GroupDrafts = { name: string; theme: string; drafts: WorkshopDraft[] }

/**
 * Every draft of a workshop by group, in the order of its board. A draft that went into a plan or
 * homework stays here with the words it had then, whatever became of its card.
 */
export async function readWorkshopDrafts(tx: Queries, workshopId: string): Promise<GroupDrafts[]> {
  const groups = await tx.group.findMany({
    where: { workshopId },
    include: {
      boards: {
        include: {
          cards: { orderBy: [{ sortKey: 'asc' }, { id: 'asc' }] },
          promotions: { where: { activeKey: { not: null } }, orderBy: { promotedAt: 'asc' } },
        },
      },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  const carries = await tx.carry.findMany({
    where: { homework: { workshopId } },
    orderBy: { carriedAt: 'asc' },
  })
  return groups.map(({ name, theme, boards }) => {
    const drafts = new Map<string, WorkshopDraft>()
    const add = (boardId: string, cardId: string, text: string) => {
      const key = `${boardId}/${cardId}`
      if (!drafts.has(key)) drafts.set(key, { boardId, cardId, text })
    }
    for (const { id, cards, promotions } of boards) {
      const gone = [
        ...promotions.map(({ cardId, text }) => ({ cardId, text })),
        ...carries
          .filter(({ fromBoardId }) => fromBoardId === id)
          .map(({ fromCardId, text }) => ({ cardId: fromCardId, text })),
      ]
      const wentOn = new Set(gone.map(({ cardId }) => cardId))
      for (const card of cards) {
        if (card.kind === 'draft' || wentOn.has(card.id)) add(id, card.id, card.text)
      }
      for (const { cardId, text } of gone) add(id, cardId, text)
    }
    return { name, theme, drafts: [...drafts.values()] }
  })
}
