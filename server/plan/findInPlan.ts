import { Refusal } from '../../domain/refusal'
import type { Activity, Chapter, Goal, Prisma } from '../../prisma/generated/client'
import type { Queries } from '../db'

/** @throws Refusal `not_found` where the plan has no such chapter */
export async function findChapter(tx: Queries, planId: string, id: string): Promise<Chapter> {
  const chapter = await tx.chapter.findFirst({ where: { id, planId } })
  if (!chapter) throw new Refusal('not_found', 'chapterGone')
  return chapter
}

/** @throws Refusal `not_found` where the plan has no such activity, or has it no more */
export async function findActivity(tx: Queries, planId: string, id: string): Promise<Activity> {
  const activity = await tx.activity.findFirst({ where: { id, planId, deletedAt: null } })
  if (!activity) throw new Refusal('not_found', 'noActivity')
  return activity
}

/** @throws Refusal `not_found` where there is no goal like that, or is none any more */
export async function findGoal(tx: Queries, where: Prisma.GoalWhereInput): Promise<Goal> {
  const goal = await tx.goal.findFirst({ where })
  if (!goal) throw new Refusal('not_found', 'goalGone')
  return goal
}
