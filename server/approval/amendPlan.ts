import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'

/**
 * Opens an approved or published plan for an amendment. The revision stays and its public page goes
 * on showing it; the plan gets a new decision to come, and its activities keep their numbers.
 */
export async function amendPlan({ db, nudge }: Deps, actor: Actor, planId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.amend')
    await tx.plan.update({
      where: { id: planId },
      data: { state: 'building', approval: null, version: { increment: 1 } },
    })
    await tx.confirmedGap.deleteMany({ where: { planId, gap: 'deadlineMoved' } })
  })
  nudge(`plan:${planId}`)
}
