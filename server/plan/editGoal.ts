import { authorizePlan } from '../authorize'
import type { Actor, Deps } from '../deps'
import { findGoal } from './findInPlan'

/** Gives a goal another text, for all its activities. */
export async function editGoal(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
  { goalId, text }: { goalId: string; text: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizePlan(tx, actor, planId, 'plan.edit')
    const { id } = await findGoal(tx, { id: goalId, chapter: { planId } })
    await tx.goal.update({ where: { id }, data: { text: text.trim() } })
  })
  nudge(`plan:${planId}`)
}
