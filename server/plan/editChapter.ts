import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { findChapter } from './findInPlan'

/** Gives a chapter another title. */
export async function editChapter(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
  { chapterId, title }: { chapterId: string; title: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.edit')
    const { id } = await findChapter(tx, planId, chapterId)
    await tx.chapter.update({ where: { id }, data: { title: title.trim() } })
  })
  nudge(`plan:${planId}`)
}
