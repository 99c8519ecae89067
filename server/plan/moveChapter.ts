import { moveChapter as moved } from '../../domain/plan/moveChapter'
import { Refusal } from '../../domain/refusal'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { findChapter } from './findInPlan'
import { readPlanOrder } from './planOrder'
import { readApprovedChapters } from '../approval/readLastRevision'

export type MoveChapter = { chapterId: string; step: 'up' | 'down' }

/**
 * Moves a chapter a place up or down with all that is in it; numbers follow.
 *
 * @throws Refusal `conflict` `chapterApproved` for one that was approved: its numbers stay
 */
export async function moveChapter(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
  { chapterId, step }: MoveChapter,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.edit')
    await findChapter(tx, planId, chapterId)
    const approved = await readApprovedChapters(tx, planId)
    if (approved.has(chapterId)) throw new Refusal('conflict', 'chapterApproved')
    const order = await readPlanOrder(tx, planId)
    const ids = order.map(({ id }) => id)
    await writeChapterOrder(tx, moved(ids, chapterId, step, approved))
  })
  nudge(`plan:${planId}`)
}

async function writeChapterOrder(tx: Queries, chapterIds: readonly string[]): Promise<void> {
  for (const [at, id] of chapterIds.entries()) {
    const position = at + 1
    await tx.chapter.updateMany({ where: { id, NOT: { position } }, data: { position } })
  }
}
