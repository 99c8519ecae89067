import { readEvidence } from '../../domain/progress/evidenceLink'
import type { Queries } from '../db'
import type { NewReport } from './appendReport'

/**
 * Whether the newest report on an activity is this one, sent by the same request before.
 *
 * @throws Refusal `invalid` where its evidence is no address on the web
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
  return (
    last?.requestId === requestId &&
    last.text === text.trim() &&
    last.status === status &&
    last.evidence === readEvidence(evidence)
  )
}
