import { approvalHeader, type Decision } from '../../domain/plan/approvalHeader'
import type { Plan } from '../../domain/plan/plan'
import { changedNumbers, revisionDiff } from '../../domain/plan/revisionDiff'
import { Refusal } from '../../domain/refusal'
import { authorizePlan, requireAccount } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { checkDecision } from './checkDecision'
import { freezeRevision } from './freezeRevision'
import { loadPlan } from '../plan/loadPlan'
import { contentOf, readLastRevision } from './readLastRevision'
import { recordMoves } from './recordMoves'

/** The document of the decision. */
export type DecisionFile = { name: string; bytes: Uint8Array }

export type ApprovePlan = {
  /** That of the plan as the secretary saw it. */
  version: number
  /** Who approved, in the nominative; both its cases are kept for the organisation's next plan. */
  body: string
  decision: Decision
  /** An http or https address, or empty. */
  documentLink: string
  file: DecisionFile | null
}

/**
 * Enters the decision on a submitted plan and freezes it as the next revision: its content as
 * canonical JSON with a hash, and the numbers of its activities for ever.
 *
 * @returns the number of the revision
 * @throws Refusal `conflict` `planChangedSinceSeen` where the plan was taken back and submitted anew
 *   since the secretary saw it: `version` of now, and the `numbers` of the activities that changed
 *   (`planResubmitted` where none did); of `checkDecision`
 */
export async function approvePlan(
  { db, now, nudge }: Deps,
  actor: Actor,
  planId: string,
  order: ApprovePlan,
): Promise<{ revision: number }> {
  const { version, body, decision, documentLink, file } = order
  checkDecision(order, now())
  const revision = await db.$transaction(async (tx) => {
    const { plan: row } = await authorizePlan(tx, actor, planId, 'plan.approve')
    const { id: approvedBy } = await requireAccount(tx, actor)
    const plan = await loadPlan(tx, planId)
    if (row.version !== version) throw await changedSince(tx, plan, version, row.version)
    const last = await readLastRevision(tx, planId)
    const number = (last?.number ?? 0) + 1
    const approval = approvalHeader(decision)
    const by = { approvedBy, approvedAt: now() }
    const frozen = { number, approval, documentLink, file, ...by }
    const content = await freezeRevision(tx, plan, frozen)
    await recordMoves(tx, planId, last && contentOf(last), content, now())
    await tx.plan.update({
      where: { id: planId },
      data: { state: 'approved', approval: JSON.stringify(approval), version: version + 1 },
    })
    await tx.organisation.update({
      where: { id: row.organisationId },
      data: { body: body.trim(), bodyGenitive: approval.body },
    })
    return number
  })
  nudge(`plan:${planId}`)
  return { revision }
}

async function changedSince(
  tx: Queries,
  plan: Plan,
  seen: number,
  version: number,
): Promise<Refusal> {
  const where = { planId_version: { planId: plan.id, version: seen } }
  const earlier = await tx.submission.findUnique({ where })
  const numbers = earlier ? changedNumbers(revisionDiff(contentOf(earlier), plan)) : []
  if (numbers.length === 0) return new Refusal('conflict', 'planResubmitted', { version })
  return new Refusal('conflict', 'planChangedSinceSeen', { version, numbers: numbers.join(', ') })
}
