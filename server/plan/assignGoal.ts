import type { Activity } from '../../prisma/generated/client'
import type { Queries } from '../db'
import { newId } from '../tokens'
import { findGoal } from './findInPlan'

/** Which goal an activity is put under: none, one of its chapter's, or the one with a text. */
export type GoalChoice = 'none' | { id: string } | { text: string }

/**
 * Puts an activity under a goal of its chapter. A text that no goal of the chapter has makes a new
 * one; a goal that no activity has any more is removed. The place of the activity stays.
 *
 * @throws Refusal `not_found` where the chapter has no such goal
 */
export async function assignGoal(
  tx: Queries,
  { id, chapterId, goalId: before }: Pick<Activity, 'id' | 'chapterId' | 'goalId'>,
  choice: GoalChoice,
): Promise<void> {
  const goalId = choice === 'none' ? null : await goalOf(tx, chapterId, choice)
  if (goalId === before) return
  await tx.activity.update({ where: { id }, data: { goalId } })
  // A deleted activity counts: its goal comes back with it.
  await tx.goal.deleteMany({ where: { id: before ?? '', activities: { none: {} } } })
}

async function goalOf(
  tx: Queries,
  chapterId: string,
  choice: { id: string } | { text: string },
): Promise<string> {
  if ('id' in choice) return (await findGoal(tx, { id: choice.id, chapterId })).id
  const text = choice.text.trim()
  const known = await tx.goal.findFirst({ where: { chapterId, text } })
  if (known) return known.id
  const { _max } = await tx.goal.aggregate({ where: { chapterId }, _max: { position: true } })
  const id = newId()
  await tx.goal.create({ data: { id, chapterId, position: (_max.position ?? 0) + 1, text } })
  return id
}
