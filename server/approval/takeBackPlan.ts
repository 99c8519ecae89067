import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'

/** Takes a submitted plan back, so that it can be changed; what was confirmed is remembered. */
export async function takeBackPlan(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.takeBack')
    await tx.plan.update({
      where: { id: planId },
      data: { state: 'building', version: { increment: 1 } },
    })
  })
  nudge(`plan:${planId}`)
}
