import { activityNumber } from '../../domain/plan/numbering'
import type { Queries } from '../db'

/** The live number of an activity: position of its chapter, position among those not removed. */
export async function readActivityNumber(tx: Queries, activityId: string): Promise<string> {
  const activity = await tx.activity.findUniqueOrThrow({
    where: { id: activityId },
    include: { chapter: true },
  })
  const { chapter, chapterId, planId, position } = activity
  const chapters = await tx.chapter.count({
    where: { planId, position: { lte: chapter.position } },
  })
  const activities = await tx.activity.count({
    where: { chapterId, deletedAt: null, position: { lte: position } },
  })
  return activityNumber(chapters, activities)
}
