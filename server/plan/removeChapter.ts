import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { findChapter } from './findInPlan'
import { readApprovedChapters } from '../approval/readLastRevision'

/**
 * Removes a chapter without activities. Deleted activities are kept for their origin and for undo:
 * they move to another chapter.
 *
 * @throws Refusal `conflict` where the chapter has activities, or deleted ones and no other chapter
 *   to keep them; `conflict` `chapterApproved` where the numbers after it would move under a decision
 */
export async function removeChapter(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
  { chapterId }: { chapterId: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.edit')
    const { id } = await findChapter(tx, planId, chapterId)
    const activities = await tx.activity.count({ where: { chapterId: id, deletedAt: null } })
    if (activities > 0) throw new Refusal('conflict', 'chapterNotEmpty', { count: activities })
    const approved = await readApprovedChapters(tx, planId)
    if (approved.has(id)) throw new Refusal('conflict', 'chapterApproved')
    await keepDeleted(tx, planId, id)
    await tx.chapter.delete({ where: { id } })
  })
  nudge(`plan:${planId}`)
}

async function keepDeleted(tx: Queries, planId: string, chapterId: string): Promise<void> {
  const where = { chapterId }
  if ((await tx.activity.count({ where })) === 0) return
  const other = await tx.chapter.findFirst({
    where: { planId, id: { not: chapterId } },
    orderBy: { position: 'asc' },
  })
  if (!other) throw new Refusal('conflict', 'chapterKeepsDeleted')
  await tx.activity.updateMany({ where, data: { chapterId: other.id, goalId: null } })
}
