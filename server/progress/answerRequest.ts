import { activitiesOfParty } from '../../domain/progress/activitiesOfParty'
import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { loadPlan } from '../plan/loadPlan'
import { appendReport, type NewReport } from './appendReport'
import { authorizeRequest } from './authorizeRequest'

/** A party reports to everybody, on the period it was asked about. */
export type AnswerRequest = Omit<NewReport, 'period' | 'public'> & { activityId: string }

/**
 * Adds the report of a party that was asked by link. It may report on the same activity again; what
 * it said before stays.
 *
 * @throws Refusal `not_found` for an activity that is not the party's; `invalid` where the report says
 *   nothing or its evidence is no address on the web; see `authorizeRequest` for the rest
 */
export async function answerRequest(
  deps: Deps,
  actor: Actor,
  requestId: string,
  { activityId, ...report }: AnswerRequest,
): Promise<void> {
  const planId = await deps.db.$transaction(async (tx) => {
    const request = await authorizeRequest(deps, tx, actor, requestId)
    const plan = await loadPlan(tx, request.planId)
    const isTheirs = activitiesOfParty(plan, request.party.name).some(({ id }) => id === activityId)
    if (!isTheirs) throw new Refusal('not_found', 'noActivity')
    await appendReport(
      tx,
      activityId,
      { ...report, period: request.period, public: true },
      { authorRole: 'party', requestId, accountId: null },
      deps.now(),
    )
    await tx.progressRequest.update({
      where: { id: requestId },
      data: { answeredAt: deps.now() },
    })
    return request.planId
  })
  deps.nudge(`plan:${planId}`)
}
