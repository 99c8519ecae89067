import type { Plan } from '../../domain/plan/plan'
import { PROPOSAL_OUTCOMES, type ProposalOutcome } from '../../domain/plan/proposal'
import { Refusal } from '../../domain/refusal'
import type { Deps } from '../deps'
import { loadPlan } from '../plan/loadPlan'
import { oneOf } from '../authorize'
import { consultationOf, type Consultation } from './consultationOf'
import { findPublished } from './findPublished'

/** A proposal as everybody sees it: without who sent it. */
export type PublicProposal = {
  id: string
  /** The activity's number and text as they were then; empty for the whole plan. */
  about: string
  text: string
  /** Null while it is not answered. */
  outcome: ProposalOutcome | null
  answer: string
}

export type PublicConsultation = {
  slug: string
  organisation: string
  title: string
  contact: string
  consultation: Consultation
  /** How many revisions are published. */
  revisions: number
  /** What is laid open, without what was reported on it; null before the first day and after the last. */
  draft: Plan | null
  /** The oldest first. */
  proposals: PublicProposal[]
}

/**
 * The consultation of a plan as everybody sees it, while it is open and for ever after.
 *
 * @throws Refusal `not_found` where there was none under the name
 */
export async function readConsultation(
  { db, now }: Deps,
  slug: string,
): Promise<PublicConsultation> {
  return db.$transaction(async (tx) => {
    const { plan, revisions } = await findPublished(tx, slug)
    const consultation = consultationOf(plan, now())
    if (!consultation) throw new Refusal('not_found', 'noPlan')
    const { name: organisation, contact } = plan.organisation
    const proposals = await tx.proposal.findMany({
      where: { planId: plan.id, state: 'shown' },
      orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    })
    return {
      slug,
      organisation,
      contact,
      consultation,
      title: plan.title,
      revisions: revisions.length,
      draft: consultation.time === 'open' ? withoutReports(await loadPlan(tx, plan.id)) : null,
      proposals: proposals.map(({ id, about, text, outcome, answer }) => ({
        id,
        about,
        text,
        answer,
        outcome: outcome === null ? null : oneOf(PROPOSAL_OUTCOMES, outcome),
      })),
    }
  })
}

/** A draft is asked about for what it plans; how far it is belongs to the approved one. */
function withoutReports(plan: Plan): Plan {
  return {
    ...plan,
    chapters: plan.chapters.map((chapter) => ({
      ...chapter,
      activities: chapter.activities.map((activity) => ({ ...activity, progress: [] })),
    })),
  }
}
