import { numberActivities } from '../../domain/plan/numbering'
import type { Queries } from '../db'
import { readApprovedNumbers, readPlanOrder } from '../plan/planOrder'

/** The numbers of activities now, by id and by the one rule of their plans; those not there have none. */
export async function readActivityNumbers(
  tx: Queries,
  activityIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const activities = await tx.activity.findMany({
    where: { id: { in: [...new Set(activityIds)] } },
    select: { id: true, planId: true, approvedNumber: true },
  })
  const live = new Map<string, string>()
  const open = activities.filter(({ approvedNumber }) => approvedNumber === null)
  for (const planId of new Set(open.map((activity) => activity.planId))) {
    const approved = await readApprovedNumbers(tx, planId)
    const numbers = numberActivities(await readPlanOrder(tx, planId), approved)
    for (const [id, number] of numbers) live.set(id, number)
  }
  return new Map(
    activities.map(({ id, approvedNumber }) => [id, approvedNumber ?? live.get(id) ?? '']),
  )
}
