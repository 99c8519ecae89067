import { activitiesOfParty } from '../../domain/progress/activitiesOfParty'
import { withPublicReports } from '../../domain/progress/publicReports'
import type { Activity } from '../../domain/plan/plan'
import type { Actor, Deps } from '../deps'
import { loadDecidedPlan } from '../approval/loadDecidedPlan'
import { authorizeRequest } from './authorizeRequest'

export type AskedActivity = Pick<
  Activity,
  'id' | 'number' | 'text' | 'description' | 'deadlineRaw' | 'target' | 'status' | 'progress'
> & {
  /** Whether this request has brought a report on it. */
  isReported: boolean
}

export type RequestView = {
  id: string
  organisation: string
  plan: string
  party: string
  period: string
  expiresAt: string
  activities: AskedActivity[]
}

/**
 * What a party is asked about, as it was decided, with what everybody may know of it already. What an
 * amendment is still to decide is not shown to it.
 */
export async function readRequest(
  deps: Deps,
  actor: Actor,
  requestId: string,
): Promise<RequestView> {
  return deps.db.$transaction(async (tx) => {
    const request = await authorizeRequest(deps, tx, actor, requestId)
    const plan = withPublicReports(await loadDecidedPlan(tx, request.planId))
    const reports = await tx.progressReport.findMany({
      where: { requestId },
      select: { activityId: true },
    })
    const reported = new Set(reports.map(({ activityId }) => activityId))
    return {
      id: request.id,
      organisation: plan.organisation,
      plan: plan.title,
      party: request.party.name,
      period: request.period,
      expiresAt: request.expiresAt.toISOString(),
      activities: activitiesOfParty(plan, request.party.name).map((activity) =>
        askedOf(activity, reported.has(activity.id)),
      ),
    }
  })
}

function askedOf(activity: Activity, isReported: boolean): AskedActivity {
  const { id, number, text, description, deadlineRaw, target, status, progress } = activity
  return { id, number, text, description, deadlineRaw, target, status, progress, isReported }
}
