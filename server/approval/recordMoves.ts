import type { RevisionContent } from '../../domain/plan/revision'
import { movedDeadlines } from '../../domain/plan/submission'
import type { Queries } from '../db'
import { newId } from '../tokens'

/**
 * Records the deadlines that an amendment moved, each for the reason given when the plan was
 * submitted.
 *
 * @param before what the decision before approved; null at the first
 * @param after what this one does
 */
export async function recordMoves(
  tx: Queries,
  planId: string,
  before: RevisionContent | null,
  after: RevisionContent,
  movedAt: Date,
): Promise<void> {
  const reasons = await tx.confirmedGap.findMany({ where: { planId, gap: 'deadlineMoved' } })
  await tx.deadlineMove.createMany({
    data: movedDeadlines(before, after).map((move) => ({
      id: newId(),
      activityId: move.id,
      before: move.before,
      after: move.after,
      reason: reasons.find(({ activityId }) => activityId === move.id)?.reason ?? '',
      movedAt,
    })),
  })
}
