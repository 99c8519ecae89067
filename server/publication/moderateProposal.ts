import type { ProposalState } from '../../domain/plan/proposal'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { findProposal } from './findProposal'

/** Shows a proposal to everybody, or hides it; its answer goes with it. */
export async function moderateProposal(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
  { proposalId, state }: { proposalId: string; state: Exclude<ProposalState, 'waiting'> },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.moderate')
    const { id } = await findProposal(tx, planId, proposalId)
    await tx.proposal.update({ where: { id }, data: { state } })
  })
  nudge(`plan:${planId}`)
}
