import { standingActivities } from '../../domain/plan/completeness'
import { comingDecision } from '../../domain/plan/comingDecision'
import { revisionContent } from '../../domain/plan/revision'
import {
  movedDeadlines,
  submissionPoints,
  type SubmissionPoint,
} from '../../domain/plan/submission'
import { Refusal } from '../../domain/refusal'
import { canonicalJson } from '../../domain/text/canonicalJson'
import { isBlank } from '../../domain/text/isBlank'
import { authorizePlan, requireAccount } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { loadPlan } from '../plan/loadPlan'
import { contentOf, readLastRevision } from './readLastRevision'

/** Why a gap stays or a deadline was moved; one without a reason does not count. */
export type GivenReason = { activityId: string; gap: string; reason: string }

/**
 * Hands a plan to the secretary. From then on it stays as it is until it is taken back or decided.
 *
 * @throws Refusal `invalid` `planWithoutActivities`; `invalid` `gapsUnconfirmed` where a gap or a moved
 *   deadline has no reason: `count` of them, and the `numbers` of their activities
 */
export async function submitPlan(
  { db, now, nudge }: Deps,
  actor: Actor,
  planId: string,
  { reasons }: { reasons: readonly GivenReason[] },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const { plan: row } = await authorizePlan(tx, actor, planId, 'plan.submit')
    const { id: submittedBy } = await requireAccount(tx, actor)
    const plan = await loadPlan(tx, planId)
    if (standingActivities(plan).length === 0) {
      throw new Refusal('invalid', 'planWithoutActivities')
    }
    const last = await readLastRevision(tx, planId)
    const points = submissionPoints(plan, movedDeadlines(last && contentOf(last), plan))
    await keepReasons(tx, planId, points, reasons, now())
    const version = row.version + 1
    const decision = comingDecision(plan.approval)
    const content = revisionContent(plan, (last?.number ?? 0) + 1, decision)
    await tx.plan.update({ where: { id: planId }, data: { state: 'submitted', version } })
    await tx.submission.create({
      data: { planId, version, content: canonicalJson(content), submittedBy, submittedAt: now() },
    })
  })
  nudge(`plan:${planId}`)
}

async function keepReasons(
  tx: Queries,
  planId: string,
  points: readonly SubmissionPoint[],
  reasons: readonly GivenReason[],
  confirmedAt: Date,
): Promise<void> {
  const keyOf = ({ activityId, gap }: { activityId: string; gap: string }) => `${activityId}/${gap}`
  const given = new Map(reasons.map((one) => [keyOf(one), one.reason.trim()]))
  const missing = points.filter((point) => isBlank(given.get(keyOf(point)) ?? ''))
  if (missing.length > 0) {
    const numbers = [...new Set(missing.map(({ number }) => number))].join(', ')
    throw new Refusal('invalid', 'gapsUnconfirmed', { count: missing.length, numbers })
  }
  await tx.confirmedGap.deleteMany({ where: { planId } })
  await tx.confirmedGap.createMany({
    data: points.map((point) => ({
      planId,
      activityId: point.activityId,
      gap: point.gap,
      reason: given.get(keyOf(point)) ?? '',
      confirmedAt,
    })),
  })
}
