import type { Queries } from '../db'

/**
 * A homework that somebody writes in is being worked on: from its first edit, and again from the
 * first one after it was returned. In any other state nothing changes.
 *
 * @returns whether this edit was the first
 */
export async function beginHomework(tx: Queries, homeworkId: string, now: Date): Promise<boolean> {
  const { count } = await tx.homework.updateMany({
    where: { id: homeworkId, state: 'notStarted' },
    data: { state: 'working', startedAt: now },
  })
  const again = await tx.homework.updateMany({
    where: { id: homeworkId, state: 'returned' },
    data: { state: 'working' },
  })
  return count + again.count > 0
}
