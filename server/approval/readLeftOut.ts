import { revisionActivities } from '../../domain/plan/revision'
import type { Queries } from '../db'
import { contentOf, readLastRevision } from './readLastRevision'

/** Those of some activities that a decision left out of their plan; what an amendment only proposes does not count. */
export async function readLeftOut(
  tx: Queries,
  activityIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const struck = await tx.activity.findMany({
    where: { id: { in: [...new Set(activityIds)] }, struckAt: { not: null } },
    select: { planId: true },
  })
  const leftOut = new Set<string>()
  for (const planId of new Set(struck.map((activity) => activity.planId))) {
    const last = await readLastRevision(tx, planId)
    const decided = last ? revisionActivities(contentOf(last)) : []
    for (const { id, isStruck } of decided) if (isStruck) leftOut.add(id)
  }
  return leftOut
}
