import { revisionDiff, type RevisionDiff } from '../../domain/plan/revisionDiff'
import type { RevisionContent } from '../../domain/plan/revision'
import type { Queries } from '../db'
import { contentOf } from './readLastRevision'

/** An amendment that was given up. */
export type AbandonedEntry = {
  /** That of the plan from then on; tells it from the others. */
  version: number
  /** The number of the revision that the plan went back to. */
  revision: number
  /** ISO instant. */
  abandonedAt: string
  /** The name of the account that gave it up. */
  abandonedBy: string
  /** Against that revision. */
  changes: RevisionDiff
}

/** The amendments of a plan that were given up, the newest first. */
export async function readAbandoned(
  tx: Queries,
  planId: string,
  revisions: readonly RevisionContent[],
): Promise<AbandonedEntry[]> {
  const rows = await tx.abandonedAmendment.findMany({
    where: { planId },
    orderBy: { version: 'desc' },
  })
  const ids = rows.map(({ abandonedBy }) => abandonedBy)
  const accounts = await tx.account.findMany({ where: { id: { in: ids } } })
  return rows.flatMap((row) => {
    const { version, revision, abandonedAt, abandonedBy } = row
    const before = revisions.find((content) => content.revision === revision)
    if (!before) return []
    return {
      version,
      revision,
      abandonedAt: abandonedAt.toISOString(),
      abandonedBy: accounts.find(({ id }) => id === abandonedBy)?.name ?? '',
      changes: revisionDiff(before, contentOf(row)),
    }
  })
}
