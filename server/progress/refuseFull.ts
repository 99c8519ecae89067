import { Refusal } from '../../domain/refusal'
import type { Queries } from '../db'

/** What is kept for ever has an end for whoever holds a link. */
const MOST_REPORTS = 20

/** @throws Refusal `conflict` `reportsFull` where a request has reported on an activity as often as it may */
export async function refuseFull(
  tx: Queries,
  activityId: string,
  requestId: string,
): Promise<void> {
  const count = await tx.progressReport.count({ where: { activityId, requestId } })
  if (count >= MOST_REPORTS) throw new Refusal('conflict', 'reportsFull', { max: MOST_REPORTS })
}
