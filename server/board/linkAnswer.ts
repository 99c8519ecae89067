import { ANSWERABLE_KINDS } from '../../domain/board/answerable'
import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { authorizeAnswers } from './authorizeAnswers'

/** A card of a group's board, and an activity that answers it. */
export type AnswerLink = { boardId: string; cardId: string; activityId: string }

/**
 * Says that an activity answers a card. Saying it twice changes nothing.
 *
 * @throws Refusal `not_found` where the card cannot be answered or is not there, or the activity is in
 *   no plan that the actor may link; `forbidden` for whoever only takes part
 */
export async function linkAnswer(
  { db, now, nudge }: Deps,
  actor: Actor,
  { boardId, cardId, activityId }: AnswerLink,
): Promise<void> {
  const { workshopId, planId } = await db.$transaction(async (tx) => {
    const { workshopId, organisationIds } = await authorizeAnswers(tx, actor, boardId)
    const cards = await tx.card.count({
      where: { boardId, id: cardId, kind: { in: [...ANSWERABLE_KINDS] } },
    })
    if (cards === 0) throw new Refusal('not_found', 'noCard')
    const activity = await tx.activity.findFirst({
      where: {
        id: activityId,
        deletedAt: null,
        plan: { organisationId: { in: organisationIds } },
      },
    })
    if (!activity) throw new Refusal('not_found', 'noActivity')
    const link = { boardId, cardId, activityId }
    await tx.cardAnswer.upsert({
      where: { boardId_cardId_activityId: link },
      create: { ...link, linkedAt: now() },
      update: {},
    })
    return { workshopId, planId: activity.planId }
  })
  nudge(`workshop:${workshopId}`)
  nudge(`plan:${planId}`)
}
