import type { Queries } from '../db'

/** What somebody said about a homework while it had its turn. */
export type SeminarComment = { id: string; name: string; text: string }

/** The comments of the seminar alone: what partners and the municipality wrote to each other is theirs. */
export async function readSeminarComments(
  tx: Queries,
  homeworkId: string,
): Promise<SeminarComment[]> {
  const rows = await tx.comment.findMany({
    where: { homeworkId, side: 'participant' },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, authorName, text }) => ({ id, name: authorName, text }))
}
