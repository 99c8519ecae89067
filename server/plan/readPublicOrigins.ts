import type { PublicOrigin } from '../../domain/plan/publicOrigin'
import { readHomeworkWays } from '../board/readHomeworkWays'
import type { Queries } from '../db'

/** The public origins of a plan's activities, by activity id; what was written in the plan has none. */
export async function readPublicOrigins(
  tx: Queries,
  planId: string,
): Promise<Record<string, PublicOrigin>> {
  const promotions = await tx.promotion.findMany({
    where: { planId, activeKey: { not: null }, activity: { deletedAt: null } },
    select: { activityId: true, groupName: true, workshop: true },
    orderBy: { promotedAt: 'asc' },
  })
  const origins = new Map<string, PublicOrigin>()
  for (const { activityId, groupName, workshop } of promotions) {
    origins.set(activityId, originOf(workshop, groupName))
  }
  for (const { activityId, workshop, groupName, municipality, accepted } of await readHomeworkWays(
    tx,
    planId,
  )) {
    const before = origins.get(activityId) ?? originOf(workshop, groupName)
    origins.set(activityId, {
      ...before,
      group: before.group || groupName,
      homework: municipality,
      seminarDate: accepted?.seminarDate ?? before.seminarDate,
      decision: accepted ? 'accepted' : before.decision,
    })
  }
  return Object.fromEntries(origins)
}

const originOf = (workshop: { title: string; date: string }, group: string): PublicOrigin => ({
  workshop: workshop.title,
  workshopDate: workshop.date,
  group,
  homework: null,
  seminarDate: null,
  decision: null,
})
