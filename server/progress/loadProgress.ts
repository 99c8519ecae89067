import { parseDeadline } from '../../domain/deadline/parseDeadline'
import { can, type Role } from '../../domain/permission'
import type { Plan } from '../../domain/plan/plan'
import { estonianDay } from '../../domain/progress/estonianDay'
import { progressOverview, type ProgressOverview } from '../../domain/progress/overview'
import { withPublicReports } from '../../domain/progress/publicReports'
import type { Queries } from '../db'
import { loadDecidedPlan } from '../approval/loadDecidedPlan'

/** A deadline that was moved after approval. */
export type MovedDeadline = {
  activityId: string
  number: string
  before: string
  after: string
  reason: string
  /** ISO instant. */
  at: string
}

export type PlanProgress = {
  plan: Plan
  overview: ProgressOverview
  /** The newest first. */
  moved: MovedDeadline[]
  /** The ISO date in Estonia. */
  today: string
}

/**
 * A plan with its overview, for somebody who may read it: it is measured by what was decided, also
 * while an amendment is being made, and reports for the organisation alone count only for whoever may
 * report themselves.
 */
export async function loadProgress(
  tx: Queries,
  planId: string,
  roles: readonly Role[],
  now: Date,
): Promise<PlanProgress> {
  const whole = await loadDecidedPlan(tx, planId)
  const plan = can(roles, 'progress.report', whole.state) ? whole : withPublicReports(whole)
  const today = estonianDay(now)
  const since = await readSince(tx, plan)
  return {
    plan,
    overview: progressOverview(plan, (id) => since.get(id) ?? null, today),
    moved: await readMoved(tx, plan),
    today,
  }
}

/**
 * From when reports can be expected: the day an activity was entered. One that came with a document
 * was there before, at the latest on the day that the document was approved.
 */
async function readSince(tx: Queries, plan: Plan): Promise<Map<string, string>> {
  const rows = await tx.activity.findMany({
    where: { planId: plan.id },
    select: { id: true, createdAt: true, numberAsWritten: true },
  })
  const decided = plan.approval ? parseDeadline(plan.approval.date) : null
  const approved = decided?.kind === 'date' ? decided.from : undefined
  return new Map(
    rows.map(({ id, createdAt, numberAsWritten }) => {
      const entered = estonianDay(createdAt)
      const isOlder = numberAsWritten !== null && approved !== undefined && approved < entered
      return [id, isOlder ? approved : entered]
    }),
  )
}

async function readMoved(tx: Queries, plan: Plan): Promise<MovedDeadline[]> {
  const activities = plan.chapters.flatMap((chapter) => chapter.activities)
  const numbers = new Map(activities.map(({ id, number }) => [id, number]))
  const rows = await tx.deadlineMove.findMany({
    where: { activityId: { in: [...numbers.keys()] } },
    orderBy: [{ movedAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ activityId, before, after, reason, movedAt }) => ({
    activityId,
    number: numbers.get(activityId) ?? '',
    before,
    after,
    reason,
    at: movedAt.toISOString(),
  }))
}
