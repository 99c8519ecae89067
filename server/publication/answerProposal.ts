import type { ProposalOutcome } from '../../domain/plan/proposal'
import { Refusal } from '../../domain/refusal'
import { isBlank } from '../../domain/text/isBlank'
import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { findProposal } from './findProposal'

export type AnswerProposal = { proposalId: string; outcome: ProposalOutcome; answer: string }

/**
 * Says what became of a proposal and why; a later answer takes the place of an earlier one. What is
 * shown of it is public at once.
 *
 * @throws Refusal `invalid` where no reason is given
 */
export async function answerProposal(
  { db, now, nudge }: Deps,
  actor: Actor,
  planId: string,
  { proposalId, outcome, answer }: AnswerProposal,
): Promise<void> {
  const reason = answer.trim()
  if (isBlank(reason)) throw new Refusal('invalid', 'formIncomplete', { fields: 'answer' })
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.moderate')
    const { id } = await findProposal(tx, planId, proposalId)
    const data = { outcome, answer: reason, answeredAt: now() }
    await tx.proposal.update({ where: { id }, data })
  })
  nudge(`plan:${planId}`)
}
