import type { ApprovedNumbers, PlanOrder } from '../../domain/plan/numbering'
import type { Queries } from '../db'
import { approvedNumbers } from '../approval/approvedNumbers'

/** How a plan is ordered everywhere: chapters and activities by position; the id parts equals. */
export const BY_POSITION = [{ position: 'asc' }, { id: 'asc' }] as const

/** The order of a plan as stored; what was deleted has no place in it. */
export async function readPlanOrder(tx: Queries, planId: string): Promise<PlanOrder> {
  const chapters = await tx.chapter.findMany({
    where: { planId },
    orderBy: [...BY_POSITION],
    include: {
      activities: { where: { deletedAt: null }, orderBy: [...BY_POSITION], select: { id: true } },
    },
  })
  return chapters.map(({ id, activities }) => ({ id, activityIds: activities.map(({ id }) => id) }))
}

/** The numbers that a plan's activities were approved under, by id. */
export async function readApprovedNumbers(tx: Queries, planId: string): Promise<ApprovedNumbers> {
  const where = { planId, approvedNumber: { not: null } }
  return approvedNumbers(
    await tx.activity.findMany({ where, select: { id: true, approvedNumber: true } }),
  )
}

/** Stores where each activity of an order stands, from 1 in each chapter. */
export async function writePlanOrder(tx: Queries, order: PlanOrder): Promise<void> {
  for (const { id: chapterId, activityIds } of order) {
    for (const [at, id] of activityIds.entries()) {
      const place = { chapterId, position: at + 1 }
      await tx.activity.updateMany({ where: { id, NOT: place }, data: place })
    }
  }
}
