import type { Role } from '../../domain/permission'
import type { PlanState } from '../../domain/plan/plan'
import {
  PROPOSAL_OUTCOMES,
  PROPOSAL_STATES,
  type ProposalOutcome,
  type ProposalState,
} from '../../domain/plan/proposal'
import type { Proposal } from '../../prisma/generated/client'
import { authorizePlan, oneOf, planState } from '../authorize'
import type { Actor, Deps } from '../deps'
import { consultationOf, type Consultation } from './consultationOf'

/** A proposal as the organisation sees it; the name may be empty. */
export type DeskProposal = {
  id: string
  about: string
  name: string
  text: string
  /** ISO instant. */
  sentAt: string
  state: ProposalState
  outcome: ProposalOutcome | null
  answer: string
}

export type PublicDesk = {
  planId: string
  title: string
  organisation: string
  contact: string
  state: PlanState
  roles: Role[]
  /** The name in its public address; null where nothing of it was public yet. */
  slug: string | null
  isPublished: boolean
  consultation: Consultation | null
  /** The newest first. */
  proposals: DeskProposal[]
}

/** What an organisation decides about what everybody sees of a plan, with the names of whoever proposed. */
export async function readPublicDesk(
  { db, now }: Deps,
  actor: Actor,
  planId: string,
): Promise<PublicDesk> {
  return db.$transaction(async (tx) => {
    const { plan, roles } = await authorizePlan(tx, actor, planId, 'plan.moderate')
    const where = { id: plan.organisationId }
    const { name, contact } = await tx.organisation.findUniqueOrThrow({ where })
    const published = await tx.revision.count({ where: { planId, publishedAt: { not: null } } })
    const proposals = await tx.proposal.findMany({
      where: { planId },
      orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    })
    return {
      planId,
      title: plan.title,
      organisation: name,
      contact,
      roles,
      slug: plan.slug,
      state: planState(plan),
      isPublished: published > 0,
      consultation: consultationOf(plan, now()),
      proposals: proposals.map(deskProposal),
    }
  })
}

function deskProposal({ id, about, name, text, sentAt, ...row }: Proposal): DeskProposal {
  return {
    id,
    about,
    name,
    text,
    answer: row.answer,
    sentAt: sentAt.toISOString(),
    state: oneOf(PROPOSAL_STATES, row.state),
    outcome: row.outcome === null ? null : oneOf(PROPOSAL_OUTCOMES, row.outcome),
  }
}
