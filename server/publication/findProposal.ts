import { Refusal } from '../../domain/refusal'
import type { Proposal } from '../../prisma/generated/client'
import type { Queries } from '../db'

/** @throws Refusal `not_found` where the plan has no such proposal */
export async function findProposal(tx: Queries, planId: string, id: string): Promise<Proposal> {
  const proposal = await tx.proposal.findFirst({ where: { id, planId } })
  if (!proposal) throw new Refusal('not_found', 'noProposal')
  return proposal
}
