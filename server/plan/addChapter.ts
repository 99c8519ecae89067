import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'

/** Appends a chapter to the plan. */
export async function addChapter(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
  { title }: { title: string },
): Promise<{ id: string }> {
  const id = await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.edit')
    const { _max } = await tx.chapter.aggregate({ where: { planId }, _max: { position: true } })
    const position = (_max.position ?? 0) + 1
    const made = await tx.chapter.create({
      data: { id: newId(), planId, position, title: title.trim() },
    })
    return made.id
  })
  nudge(`plan:${planId}`)
  return { id }
}
