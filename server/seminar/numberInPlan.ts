import { readActivityNumber } from '../board/readActivityNumber'
import type { Queries } from '../db'

/** The number of an activity that a decision names; null where it has left the plan since. */
export async function numberInPlan(tx: Queries, activityId: string | null): Promise<string | null> {
  const stands = await tx.activity.count({ where: { id: activityId ?? '', deletedAt: null } })
  return activityId !== null && stands > 0 ? readActivityNumber(tx, activityId) : null
}
