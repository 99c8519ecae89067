import type { Queries } from '../db'
import { readActivityNumbers } from './readActivityNumbers'

/** An activity that answers a card, for everyone at its board. */
export type Answer = {
  boardId: string
  cardId: string
  planId: string
  activityId: string
  organisation: string
  number: string
}

/** The answers to a workshop's cards, or to one board's. */
export async function readAnswers(
  tx: Queries,
  { workshopId, boardId }: { workshopId: string; boardId?: string },
): Promise<Answer[]> {
  const rows = await tx.cardAnswer.findMany({
    where: {
      board: { workshopId },
      activity: { deletedAt: null },
      ...(boardId ? { boardId } : {}),
    },
    include: { activity: { include: { plan: { include: { organisation: true } } } } },
    orderBy: [{ linkedAt: 'asc' }, { activityId: 'asc' }],
  })
  const numbers = await readActivityNumbers(
    tx,
    rows.map(({ activityId }) => activityId),
  )
  return rows.map(({ boardId, cardId, activityId, activity }) => ({
    boardId,
    cardId,
    activityId,
    planId: activity.planId,
    organisation: activity.plan.organisation.name,
    number: numbers.get(activityId) ?? '',
  }))
}
