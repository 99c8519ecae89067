import { readEvidence } from '../../domain/progress/evidenceLink'
import type { ActivityStatus, ReportAuthor } from '../../domain/plan/plan'
import { Refusal } from '../../domain/refusal'
import { isBlank } from '../../domain/text/isBlank'
import type { Queries } from '../db'
import { newId } from '../tokens'

/** `status` is what the activity's status becomes; null leaves it as it is. */
export type NewReport = {
  text: string
  status: ActivityStatus | null
  /** What it reports on, as written. */
  period: string
  /** As typed; see `readEvidence`. */
  evidence: string
  public: boolean
}

export type Reporter = {
  authorRole: ReportAuthor
  /** The request that it answers, for a party. */
  requestId: string | null
  /** The account that reports, where there is one. */
  accountId: string | null
}

/**
 * Adds a report after those that an activity has. Reports are only ever added; the database itself
 * refuses to change or remove one.
 *
 * @param tx the transaction in which the right to report was decided
 * @throws Refusal `invalid` where it says nothing, or its evidence is no address on the web
 */
export async function appendReport(
  tx: Queries,
  activityId: string,
  report: NewReport,
  { authorRole, requestId, accountId }: Reporter,
  reportedAt: Date,
): Promise<void> {
  const text = report.text.trim()
  if (isBlank(text)) throw new Refusal('invalid', 'formIncomplete', { fields: 'report' })
  const { status } = report
  const last = await tx.progressReport.findFirst({
    where: { activityId },
    orderBy: { position: 'desc' },
    select: { position: true },
  })
  await tx.progressReport.create({
    data: {
      id: newId(),
      activityId,
      position: (last?.position ?? 0) + 1,
      text,
      status,
      period: report.period.trim(),
      evidence: readEvidence(report.evidence),
      authorRole,
      public: report.public,
      requestId,
      reportedAt,
    },
  })
  if (status === null) return
  await tx.activity.update({
    where: { id: activityId },
    data: { status, version: { increment: 1 }, changedBy: accountId },
  })
}
