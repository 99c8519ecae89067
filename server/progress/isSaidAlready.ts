import { readEvidence } from '../../domain/progress/evidenceLink'
import { Refusal } from '../../domain/refusal'
import type { Queries } from '../db'
import type { NewReport } from './appendReport'

/** Reports of one request on one activity: what is kept for ever has an end for whoever holds a link. */
const MOST_REPORTS = 20

/**
 * Whether the newest report on an activity is this one, sent by the same request before.
 *
 * @throws Refusal `conflict` `reportsFull` where it is not, but the request has reported on the
 *   activity as often as it may; `invalid` where its evidence is no address on the web
 */
export async function isSaidAlready(
  tx: Queries,
  activityId: string,
  requestId: string,
  { text, status, evidence }: Pick<NewReport, 'text' | 'status' | 'evidence'>,
): Promise<boolean> {
  const last = await tx.progressReport.findFirst({
    where: { activityId },
    orderBy: { position: 'desc' },
  })
  const isSame =
    last?.requestId === requestId &&
    last.text === text.trim() &&
    last.status === status &&
    last.evidence === readEvidence(evidence)
  if (isSame) return true
  const count = await tx.progressReport.count({ where: { activityId, requestId } })
  if (count >= MOST_REPORTS) throw new Refusal('conflict', 'reportsFull', { max: MOST_REPORTS })
  return false
}
