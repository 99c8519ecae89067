import { decisionOf, type Decision } from '../../domain/plan/approvalHeader'
import { comingDecision } from '../../domain/plan/comingDecision'
import { completeness, type CompletenessLine } from '../../domain/plan/completeness'
import type { Plan } from '../../domain/plan/plan'
import { revisionDiff, type RevisionDiff } from '../../domain/plan/revisionDiff'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { loadPlan } from '../plan/loadPlan'
import { contentOf, readLastRevision } from './readLastRevision'

/** What was knowingly left, or moved, with the reason. */
export type ConfirmedPoint = { number: string; text: string; gap: string; reason: string }

export type ApprovalDesk = {
  plan: Pick<Plan, 'id' | 'title' | 'organisation'>
  /** To be sent with the decision. */
  version: number
  /** The number that the revision will have. */
  revision: number
  /** Who approved this organisation's plans before; empty at the first time. */
  body: string
  /** What is known of the decision already. */
  decision: Decision
  facts: CompletenessLine[]
  confirmed: ConfirmedPoint[]
  /** What an amendment changes; null before the first decision. */
  changes: RevisionDiff | null
  /** What changed since the submission of the asked version; null where none was asked for. */
  since: RevisionDiff | null
}

/**
 * What the secretary looks at before entering the decision.
 *
 * @param since the version of an earlier submission, to be told what changed from it
 */
export async function readApprovalDesk(
  { db }: Deps,
  actor: Actor,
  planId: string,
  since: number | null,
): Promise<ApprovalDesk> {
  return db.$transaction(async (tx) => {
    const { plan: row } = await authorizePlan(tx, actor, planId, 'plan.approve')
    const plan = await loadPlan(tx, planId)
    const last = await readLastRevision(tx, planId)
    const { body, bodyGenitive } = await tx.organisation.findUniqueOrThrow({
      where: { id: row.organisationId },
    })
    const decision = decisionOf(comingDecision(plan.approval))
    const { id, title, organisation } = plan
    return {
      plan: { id, title, organisation },
      version: row.version,
      revision: (last?.number ?? 0) + 1,
      body,
      decision: { ...decision, bodyGenitive: bodyGenitive || decision.bodyGenitive },
      facts: completeness(plan),
      confirmed: await readConfirmed(tx, plan),
      changes: last && revisionDiff(contentOf(last), plan),
      since: since === null ? null : await diffSince(tx, plan, since),
    }
  })
}

async function readConfirmed(tx: Queries, { id, chapters }: Plan): Promise<ConfirmedPoint[]> {
  const gaps = await tx.confirmedGap.findMany({ where: { planId: id } })
  return chapters
    .flatMap(({ activities }) => activities)
    .flatMap((activity) =>
      gaps
        .filter(({ activityId }) => activityId === activity.id)
        .map(({ gap, reason }) => ({ number: activity.number, text: activity.text, gap, reason })),
    )
}

async function diffSince(tx: Queries, plan: Plan, version: number): Promise<RevisionDiff | null> {
  const where = { planId_version: { planId: plan.id, version } }
  const earlier = await tx.submission.findUnique({ where })
  return earlier && revisionDiff(contentOf(earlier), plan)
}
