import type { RevisionContent } from '../../domain/plan/revision'
import type { Revision } from '../../prisma/generated/client'
import type { Queries } from '../db'

/** The newest revision of a plan without its files; null where nothing was approved yet. */
export async function readLastRevision(
  tx: Queries,
  planId: string,
): Promise<Pick<Revision, 'id' | 'number' | 'content' | 'publishedAt'> | null> {
  return tx.revision.findFirst({
    where: { planId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, content: true, publishedAt: true },
  })
}

/** The frozen content of a stored revision or submission. */
export function contentOf({ content }: { content: string }): RevisionContent {
  return JSON.parse(content) as RevisionContent
}

/** The chapters, by id, that the last decision on a plan approved; none before the first. */
export async function readApprovedChapters(
  tx: Queries,
  planId: string,
): Promise<ReadonlySet<string>> {
  const last = await readLastRevision(tx, planId)
  return new Set(last ? contentOf(last).chapters.map(({ id }) => id) : [])
}
