import { Refusal } from '../../domain/refusal'
import type { Correction, Plan, Revision } from '../../prisma/generated/client'
import type { Queries } from '../db'

/** A revision that was published, without what is large in it. */
type PublishedRevision = Pick<Revision, 'id' | 'number' | 'approval' | 'approvedAt'> & {
  publishedAt: Date | null
  corrections: Correction[]
}

export type Published = {
  plan: Plan & { organisation: { name: string; contact: string } }
  /** The newest first; none while only the consultation is public. */
  revisions: PublishedRevision[]
}

/**
 * The plan behind a public name, with its published revisions.
 *
 * @throws Refusal `not_found` where no plan has the name
 */
export async function findPublished(tx: Queries, slug: string): Promise<Published> {
  const plan = await tx.plan.findUnique({
    where: { slug },
    include: { organisation: { select: { name: true, contact: true } } },
  })
  if (!plan) throw new Refusal('not_found', 'noPlan')
  const revisions = await tx.revision.findMany({
    where: { planId: plan.id, publishedAt: { not: null } },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      approval: true,
      approvedAt: true,
      publishedAt: true,
      corrections: { orderBy: { correctedAt: 'asc' } },
    },
  })
  return { plan, revisions }
}
