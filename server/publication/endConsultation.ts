import { Refusal } from '../../domain/refusal'
import { authorizePlan, planState } from '../authorize'
import type { Actor, Deps } from '../deps'

/**
 * Ends the consultation: the draft can be edited again. The proposals and their answers stay public.
 *
 * @throws Refusal `conflict` `planNotInState` where there is none
 */
export async function endConsultation(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { plan } = await authorizePlan(tx, actor, planId, 'plan.consult')
    if (planState(plan) !== 'consultation') throw new Refusal('conflict', 'planNotInState')
    await tx.plan.update({ where: { id: planId }, data: { state: 'building' } })
  })
  nudge(`plan:${planId}`)
}
