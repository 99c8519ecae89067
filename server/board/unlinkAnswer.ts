import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { authorizeAnswers } from './authorizeAnswers'
import type { AnswerLink } from './linkAnswer'

/**
 * Takes back that an activity answers a card. Nothing happens where it was not said.
 *
 * @throws Refusal `not_found` where the activity is in no plan that the actor may link
 */
export async function unlinkAnswer(
  { db, nudge }: Deps,
  actor: Actor,
  { boardId, cardId, activityId }: AnswerLink,
): Promise<void> {
  const { workshopId, planId } = await db.$transaction(async (tx) => {
    const { workshopId, organisationIds } = await authorizeAnswers(tx, actor, boardId)
    const activity = await tx.activity.findFirst({
      where: { id: activityId, plan: { organisationId: { in: organisationIds } } },
    })
    if (!activity) throw new Refusal('not_found', 'noActivity')
    await tx.cardAnswer.deleteMany({ where: { boardId, cardId, activityId } })
    return { workshopId, planId: activity.planId }
  })
  nudge(`workshop:${workshopId}`)
  nudge(`plan:${planId}`)
}
