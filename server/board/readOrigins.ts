import type { DraftContent } from '../../domain/plan/promotion'
import type { Queries } from '../db'
import { readCardsOf } from './readCardsOf'
import { readHomeworkWays, type HomeworkWay } from './readHomeworkWays'
import { draftOf } from './storedDraft'

/** A municipality's homework on a draft's way; `accepted` is null where no seminar accepted it. */
export type HomeworkStation = {
  municipality: string
  /** The seminar's ISO date; null where it is not known. */
  accepted: { seminarDate: string | null } | null
}

/** Where an activity came from, and what its draft says now; `current` is null once the card is gone. */
export type Origin = {
  workshopId: string
  workshopTitle: string
  /** Empty where no group wrote it. */
  groupName: string
  boardId: string
  /** ISO instant. */
  promotedAt: string
  promoted: DraftContent
  current: DraftContent | null
  changed: boolean
  /** Through whose homework it went and what the seminar decided; null where it went through none. */
  homework: HomeworkStation | null
}

/** The origins of a plan's activities, by activity id. */
export async function readOrigins(tx: Queries, planId: string): Promise<Record<string, Origin>> {
  const promotions = await tx.promotion.findMany({
    where: { planId, activeKey: { not: null } },
    include: { workshop: true },
    // Of a draft and its copy in a homework, the later one is what the activity says.
    orderBy: { promotedAt: 'asc' },
  })
  const cardAt = await readCardsOf(
    tx,
    promotions.map(({ boardId }) => boardId),
  )
  const ways = new Map((await readHomeworkWays(tx, planId)).map((way) => [way.activityId, way]))
  return Object.fromEntries(
    promotions.map((promotion) => {
      const card = cardAt(promotion)
      const way = ways.get(promotion.activityId)
      const origin: Origin = {
        workshopId: promotion.workshopId,
        workshopTitle: promotion.workshop.title,
        groupName: promotion.groupName || (way?.groupName ?? ''),
        boardId: promotion.boardId,
        promotedAt: promotion.promotedAt.toISOString(),
        promoted: draftOf(promotion),
        current: card ? draftOf(card) : null,
        changed: card !== undefined && card.hash !== promotion.hash,
        homework: way ? homeworkOf(way) : null,
      }
      return [promotion.activityId, origin]
    }),
  )
}

function homeworkOf({ municipality, accepted }: HomeworkWay): HomeworkStation {
  return { municipality, accepted: accepted && { seminarDate: accepted.seminarDate } }
}
