import { numberActivities } from '../../domain/plan/numbering'
import type { Queries } from '../db'
import { readApprovedNumbers, readPlanOrder } from '../plan/planOrder'

/** The number of an activity now, by the one rule of its plan; empty for one that is not there. */
export async function readActivityNumber(tx: Queries, activityId: string): Promise<string> {
  const { planId, approvedNumber } = await tx.activity.findUniqueOrThrow({
    where: { id: activityId },
  })
  if (approvedNumber !== null) return approvedNumber
  const order = await readPlanOrder(tx, planId)
  const numbers = numberActivities(order, await readApprovedNumbers(tx, planId))
  return numbers.get(activityId) ?? ''
}
