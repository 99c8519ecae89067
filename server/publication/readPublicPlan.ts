import {
  countStatuses,
  filterChoices,
  filterPlan,
  isFilterEmpty,
  type FilterChoices,
  type PlanFilter,
} from '../../domain/plan/planFilter'
import { decisionOf } from '../../domain/plan/approvalHeader'
import type { Plan } from '../../domain/plan/plan'
import type { PublicOrigins } from '../../domain/plan/publicOrigin'
import { publishedPlan } from '../../domain/plan/publishedPlan'
import type { ShownStatus } from '../../domain/progress/shownStatus'
import type { PublicProject } from '../../domain/project/publicProject'
import { Refusal } from '../../domain/refusal'
import type { Queries } from '../db'
import type { Deps } from '../deps'
import { contentOf } from '../approval/readLastRevision'
import { loadPlan } from '../plan/loadPlan'
import { readApproval } from '../approval/readApproval'
import { readPublicOrigins } from '../plan/readPublicOrigins'
import { publicProjectsOf } from '../project/publicProjectsOf'
import { consultationOf, type Consultation } from './consultationOf'
import { findPublished, type Published } from './findPublished'

/** A clerical error as it was corrected; `number` is empty for the head of the plan. */
export type PublicCorrection = {
  number: string
  before: string
  after: string
  reason: string
  /** ISO instant. */
  at: string
}

/** A revision that has an address of its own. */
export type PublicRevision = {
  number: number
  /** ISO day of the decision; the instant at which it was entered where it has no day. */
  decidedOn: string
  corrections: PublicCorrection[]
}

export type PublicPlan = {
  slug: string
  /** What the filter lets through. */
  plan: Plan
  /** How many activities the whole plan has, by status; what was struck does not count. */
  counts: { status: ShownStatus; count: number }[]
  choices: FilterChoices
  /** The newest first. */
  revisions: PublicRevision[]
  /** Where the organisation wants to be asked; empty where it has not said. */
  contact: string
  /** The consultation that is, or was last; null where there was none. */
  consultation: Consultation | null
  /** Where activities came from, by activity id, without a name of a person. */
  origins: PublicOrigins
  /** The joint projects of its organisation; they are in no chapter, so a filter leaves none. */
  projects: readonly PublicProject[]
}

/**
 * The published plan as everybody reads it. Nobody needs to be anybody for that.
 *
 * @returns `onlyProposals` where the plan was not published yet, but everybody was asked about it
 * @throws Refusal `not_found` where nothing is public under the name
 */
export async function readPublicPlan(
  { db, now }: Deps,
  slug: string,
  filter: PlanFilter = {},
): Promise<PublicPlan | 'onlyProposals'> {
  return db.$transaction(async (tx) => {
    const found = await findPublished(tx, slug)
    const consultation = consultationOf(found.plan, now())
    if (found.revisions.length === 0 && consultation) return 'onlyProposals'
    const whole = await loadPublished(tx, found)
    return {
      slug,
      plan: filterPlan(whole, filter),
      counts: countStatuses(whole),
      choices: filterChoices(whole),
      revisions: found.revisions.map(publicRevision),
      contact: found.plan.organisation.contact,
      consultation,
      ...(await readBeside(tx, found, whole, filter)),
    }
  })
}

/** @throws Refusal `not_found` where nothing is published yet */
export async function loadPublished(tx: Queries, { plan, revisions }: Published): Promise<Plan> {
  const [newest] = revisions
  if (!newest) throw new Refusal('not_found', 'noPlan')
  const stored = await tx.revision.findUniqueOrThrow({
    where: { id: newest.id },
    select: { content: true },
  })
  return publishedPlan(contentOf(stored), await loadPlan(tx, plan.id))
}

/**
 * What is public beside the plan itself, on its page as in its files.
 *
 * @param published the whole plan: of what nobody decided about yet, the origin is not public either
 */
export async function readBeside(
  tx: Queries,
  { plan }: Published,
  published: Plan,
  filter: PlanFilter,
): Promise<Pick<PublicPlan, 'origins' | 'projects'>> {
  const origins = await readPublicOrigins(tx, plan.id)
  const activities = published.chapters.flatMap((chapter) => chapter.activities)
  const decided = new Set(activities.map(({ id }) => id))
  return {
    origins: Object.fromEntries(Object.entries(origins).filter(([id]) => decided.has(id))),
    projects: isFilterEmpty(filter) ? await publicProjectsOf(tx, plan.organisationId) : [],
  }
}

function publicRevision({
  number,
  approval,
  approvedAt,
  corrections,
}: Published['revisions'][number]): PublicRevision {
  return {
    number,
    decidedOn: decisionOf(readApproval(approval)).date || approvedAt.toISOString(),
    corrections: corrections.map(({ number: of, before, after, reason, correctedAt }) => ({
      number: of,
      before,
      after,
      reason,
      at: correctedAt.toISOString(),
    })),
  }
}
