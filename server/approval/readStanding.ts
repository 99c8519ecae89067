import { revisionActivities } from '../../domain/plan/revision'
import type { Plan } from '../../prisma/generated/client'
import type { Queries } from '../db'
import { contentOf, readLastRevision } from './readLastRevision'

/** Where a plan stands on its way from building to publication, beside its state. */
export type PlanStanding = {
  /** The name in its public address; null before the first publication. */
  slug: string | null
  /** ISO instant of the newest submission. */
  submittedAt: string | null
  /** The newest revision; null before the first decision. `publishedAt` is an ISO instant. */
  revision: { number: number; publishedAt: string | null } | null
  /** The activities that a decision approved as left out, by id: they cannot be taken up again. */
  struck: string[]
  /** The chapters that a decision approved, by id: they keep their places. */
  approvedChapters: string[]
}

/** Reads where a plan stands. */
export async function readStanding(
  tx: Queries,
  { id: planId, slug }: Pick<Plan, 'id' | 'slug'>,
): Promise<PlanStanding> {
  const submission = await tx.submission.findFirst({
    where: { planId },
    orderBy: { version: 'desc' },
    select: { submittedAt: true },
  })
  const revision = await readLastRevision(tx, planId)
  const approved = revision && contentOf(revision)
  const activities = approved ? revisionActivities(approved) : []
  return {
    slug,
    submittedAt: submission?.submittedAt.toISOString() ?? null,
    revision: revision && {
      number: revision.number,
      publishedAt: revision.publishedAt?.toISOString() ?? null,
    },
    struck: activities.filter(({ isStruck }) => isStruck).map(({ id }) => id),
    approvedChapters: approved?.chapters.map(({ id }) => id) ?? [],
  }
}
