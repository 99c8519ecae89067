import { activitiesOfParty } from '../../domain/progress/activitiesOfParty'
import { isRefusal, Refusal } from '../../domain/refusal'
import { isBlank } from '../../domain/text/isBlank'
import type { Actor, Deps } from '../deps'
import { loadDecidedPlan } from '../approval/loadDecidedPlan'
import { appendReport, type NewReport } from './appendReport'
import { authorizeRequest } from './authorizeRequest'
import { isSaidAlready } from './isSaidAlready'
import { refuseFull } from './refuseFull'

/** A party reports to everybody, on the period it was asked about. */
export type PartyReport = Omit<NewReport, 'period' | 'public'> & { activityId: string }

/**
 * Adds what a party that was asked by link reports on its activities: everything or, where one report
 * is refused, nothing. A report that says nothing at all is none. It may report on the same activity
 * again; what it said before stays. What it said last already, as in a form that was sent twice, is
 * kept once.
 *
 * Its activities are those that were decided, also while an amendment is being made.
 *
 * @param reports at most one for each activity; a refusal names their fields as `reports.N.field`
 * @returns how many reports stand as they were sent
 * @throws Refusal `not_found` for an activity that is not the party's; `invalid` where nothing is
 *   reported, a report has no text, or its evidence is no address on the web; `conflict`
 *   `reportsFull` for an activity that it reported on very often; `too_many`; see
 *   `authorizeRequest` for the rest
 */
export async function answerRequest(
  deps: Deps,
  actor: Actor,
  requestId: string,
  reports: readonly PartyReport[],
): Promise<{ added: number }> {
  const { planId, added } = await deps.db.$transaction(async (tx) => {
    const request = await authorizeRequest(deps, tx, actor, requestId)
    await deps.limits.take('reportsPerRequest', requestId)
    const plan = await loadDecidedPlan(tx, request.planId)
    const theirs = new Set(activitiesOfParty(plan, request.party.name).map(({ id }) => id))
    const said = [...reports.entries()].filter(([, report]) => !saysNothing(report))
    if (said.length === 0) throw new Refusal('invalid', 'nothingReported')
    for (const [at, { activityId, ...report }] of said) {
      if (!theirs.has(activityId)) throw new Refusal('not_found', 'noActivity')
      const whole = { ...report, period: request.period, public: true }
      const reporter = { authorRole: 'party', requestId, accountId: null } as const
      await namingFieldsOf(at, async () => {
        if (await isSaidAlready(tx, activityId, requestId, report)) return
        await refuseFull(tx, activityId, requestId)
        await appendReport(tx, activityId, whole, reporter, deps.now())
      })
    }
    await tx.progressRequest.update({
      where: { id: requestId },
      data: { answeredAt: deps.now() },
    })
    return { planId: request.planId, added: said.length }
  })
  deps.nudge(`plan:${planId}`)
  return { added }
}

const saysNothing = ({ text, status, evidence }: PartyReport): boolean =>
  isBlank(text) && status === null && evidence.trim() === ''

/** A refusal of one report says which of the many it is about. */
async function namingFieldsOf(at: number, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isRefusal(error) || error.params['fields'] === undefined) throw error
    const fields = `reports.${at}.${error.params['fields']}`
    throw new Refusal(error.code, error.reason, { ...error.params, fields })
  }
}
