import { activitiesOfParty } from '../../domain/progress/activitiesOfParty'
import { estonianDay } from '../../domain/progress/estonianDay'
import { isRequestOpen, requestState, type RequestState } from '../../domain/progress/requestState'
import { byName } from '../../domain/text/byName'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { loadDecidedPlan } from '../approval/loadDecidedPlan'

export type RequestEntry = {
  id: string
  party: string
  period: string
  state: RequestState
  /** Whether its link still opens it. */
  isOpen: boolean
  /** Of how many activities of the party it was told something. */
  reported: number
  createdAt: string
  expiresAt: string
}

export type RequestsView = {
  planId: string
  title: string
  organisation: string
  /** The parties that stand in the plan, the busiest first. */
  parties: { id: string; name: string; activities: number }[]
  /** The newest first. */
  requests: RequestEntry[]
  /** The ISO date in Estonia. */
  today: string
}

/** The parties of a plan and what they were asked for, for whoever may ask. */
export async function readRequests(
  { db, now }: Deps,
  actor: Actor,
  planId: string,
): Promise<RequestsView> {
  return db.$transaction(async (tx) => {
    const { plan: stored } = await authorizePlan(tx, actor, planId, 'progress.request')
    const plan = await loadDecidedPlan(tx, planId)
    const { organisationId } = stored
    const parties = await tx.party.findMany({ where: { organisationId } })
    return {
      planId,
      title: plan.title,
      organisation: plan.organisation,
      parties: parties
        .map(({ id, name }) => ({ id, name, activities: activitiesOfParty(plan, name).length }))
        .filter(({ activities }) => activities > 0)
        .sort((a, b) => b.activities - a.activities || byName(a, b)),
      requests: await readEntries(tx, planId, now()),
      today: estonianDay(now()),
    }
  })
}

async function readEntries(tx: Queries, planId: string, now: Date): Promise<RequestEntry[]> {
  const rows = await tx.progressRequest.findMany({
    where: { planId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    include: {
      party: true,
      reports: { select: { activityId: true } },
      _count: { select: { devices: true } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    party: row.party.name,
    period: row.period,
    state: requestState(row, row._count.devices > 0, now),
    isOpen: isRequestOpen(row, now),
    reported: new Set(row.reports.map(({ activityId }) => activityId)).size,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  }))
}
