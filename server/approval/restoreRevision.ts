import type { Plan } from '../../domain/plan/plan'
import {
  revisionActivities,
  revisionContent,
  type RevisionActivity,
  type RevisionContent,
} from '../../domain/plan/revision'
import { canonicalJson } from '../../domain/text/canonicalJson'
import type { Plan as PlanRow } from '../../prisma/generated/client'
import { reinstatePromotionsOf, withdrawPromotionsOf } from '../board/promotionRecords'
import type { Queries } from '../db'
import { deadlineColumns } from '../plan/activityContent'
import { writePlanOrder } from '../plan/planOrder'
import { writeActivityParties } from '../plan/writeActivityParties'

/**
 * Writes a plan back as a revision approved it: its head, chapters, goals and activities. What the
 * revision does not have goes as by a deletion, and what was removed though the revision has it is
 * back with its origin. Status and reports stay: no decision is about them.
 *
 * @param plan as it is now
 * @returns the ids of the activities that went or came back
 */
export async function restoreRevision(
  tx: Queries,
  { id: planId, organisationId }: Pick<PlanRow, 'id' | 'organisationId'>,
  plan: Plan,
  approved: RevisionContent,
  now: Date,
): Promise<string[]> {
  const { title, preamble, approval, chapters, revision } = approved
  const head = { title, preamble, approval: canonicalJson(approval) }
  await tx.plan.update({ where: { id: planId }, data: head })
  await restoreChapters(tx, approved)
  const present = revisionActivities(revisionContent(plan, revision, approval))
  const textOf = new Map(present.map((activity) => [activity.id, canonicalJson(activity)]))
  const kept = revisionActivities(approved)
  for (const activity of kept) {
    if (textOf.get(activity.id) === canonicalJson(activity)) continue
    await restoreActivity(tx, organisationId, activity)
  }
  const returned = kept.flatMap(({ id }) => (textOf.has(id) ? [] : [id]))
  const ids = new Set(kept.map(({ id }) => id))
  const removed = present.flatMap(({ id }) => (ids.has(id) ? [] : [id]))
  for (const id of removed) {
    await tx.activity.update({ where: { id }, data: { deletedAt: now } })
    await withdrawPromotionsOf(tx, id, now)
  }
  const order = chapters.map(({ id, activities }) => ({
    id,
    activityIds: activities.map((activity) => activity.id),
  }))
  await writePlanOrder(tx, order)
  await removeRest(tx, planId, approved)
  return [...removed, ...returned]
}

async function restoreChapters(tx: Queries, { chapters }: RevisionContent): Promise<void> {
  for (const { id: chapterId, number, title, goals } of chapters) {
    await tx.chapter.update({ where: { id: chapterId }, data: { title, position: number } })
    for (const [at, { id, text }] of goals.entries()) {
      const columns = { chapterId, text, position: at + 1 }
      await tx.goal.upsert({ where: { id }, create: { id, ...columns }, update: columns })
    }
  }
}

async function restoreActivity(
  tx: Queries,
  organisationId: string,
  { id, text, description, deadlineRaw, target, goalId, parties, isStruck }: RevisionActivity,
): Promise<void> {
  const texts = { text, description, ...deadlineColumns(deadlineRaw), target }
  const { deletedAt } = await tx.activity.findUniqueOrThrow({ where: { id } })
  await tx.activity.update({
    where: { id },
    data: {
      ...texts,
      goalId,
      version: { increment: 1 },
      deletedAt: null,
      // What a decision left out stays out in every amendment, with its own moment.
      ...(isStruck ? {} : { struckAt: null }),
    },
  })
  await writeActivityParties(tx, organisationId, id, parties)
  if (deletedAt !== null) await reinstatePromotionsOf(tx, id, deletedAt)
}

/** Removes chapters and goals that only the amendment had; deleted activities move to a chapter that stays. */
async function removeRest(
  tx: Queries,
  planId: string,
  { chapters }: RevisionContent,
): Promise<void> {
  const goalIds = chapters.flatMap(({ goals }) => goals.map(({ id }) => id))
  await tx.goal.deleteMany({
    where: { chapter: { planId }, id: { notIn: goalIds }, activities: { none: {} } },
  })
  const isNew = { planId, id: { notIn: chapters.map(({ id }) => id) } }
  const chapterId = chapters[0]?.id
  if (chapterId !== undefined) {
    await tx.activity.updateMany({
      where: { chapter: isNew },
      data: { chapterId, goalId: null },
    })
  }
  await tx.chapter.deleteMany({ where: isNew })
}
