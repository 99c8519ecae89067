import type { Deps } from '../deps'

/** Tells the readers of a plan, and the workshops where an activity came from, to look again. */
export async function nudgePlan(
  { db, nudge }: Deps,
  planId: string,
  activityId: string,
): Promise<void> {
  const origins = await db.promotion.findMany({
    where: { activityId },
    select: { workshopId: true },
  })
  for (const id of new Set(origins.map(({ workshopId }) => workshopId))) nudge(`workshop:${id}`)
  nudge(`plan:${planId}`)
}
