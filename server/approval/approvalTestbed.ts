import type { Decision } from '../../domain/plan/approvalHeader'
import type { Actor } from '../deps'
import { amendPlan } from './amendPlan'
import { approvePlan, type ApprovePlan } from './approvePlan'
import { loadPlan } from '../plan/loadPlan'
import { planTestbed, type PlanTestbed } from '../plan/planTestbed'
import { readLastRevision, contentOf } from './readLastRevision'
import { submissionPoints, movedDeadlines } from '../../domain/plan/submission'
import { submitPlan } from './submitPlan'

type Filled = Awaited<ReturnType<PlanTestbed['filledPlan']>>

export type ApprovalTestbed = PlanTestbed & {
  /** A plan of activities that lack a deadline and a party, with its secretary. */
  withSecretary: (
    chapters: readonly (readonly string[])[],
  ) => Promise<Filled & { secretary: Actor }>
  /** Submits a plan with one reason for everything that needs one. */
  submit: (actor: Actor, planId: string, reason?: string) => Promise<void>
  /** Approves a submitted plan by a decision of 2 March 2026. */
  approve: (actor: Actor, planId: string, given?: Partial<ApprovePlan>) => Promise<number>
  /** Submits, approves and opens the amendment. */
  amend: (actor: Actor, planId: string) => Promise<void>
}

export const DECISION: Decision = {
  bodyGenitive: 'Kase Vallavalitsuse',
  date: '2026-03-02',
  sitting: '7',
  agendaItem: '3',
  act: 'minuteDecision',
  actNumber: '',
}

/** The plan testbed with the way to an approved plan, for the tests beside this file. */
export async function approvalTestbed(): Promise<ApprovalTestbed> {
  const bed = await planTestbed()
  const { deps, db } = bed
  const submit: ApprovalTestbed['submit'] = async (actor, planId, reason = 'Selgub hiljem') => {
    const last = await readLastRevision(db, planId)
    const plan = await loadPlan(db, planId)
    const points = submissionPoints(plan, movedDeadlines(last && contentOf(last), plan))
    await submitPlan(deps, actor, planId, {
      reasons: points.map(({ activityId, gap }) => ({ activityId, gap, reason })),
    })
  }
  const approve: ApprovalTestbed['approve'] = async (actor, planId, given = {}) => {
    const { version } = await db.plan.findUniqueOrThrow({ where: { id: planId } })
    const { revision } = await approvePlan(deps, actor, planId, {
      version,
      body: 'Kase Vallavalitsus',
      decision: DECISION,
      documentLink: '',
      file: null,
      ...given,
    })
    return revision
  }
  return {
    ...bed,
    submit,
    approve,
    withSecretary: async (chapters) => {
      const made = await bed.filledPlan(chapters)
      const secretary = await bed.account('Siiri Sekretär')
      const { accountId } = secretary
      await db.organisationMember.create({
        data: { organisationId: made.organisationId, accountId, role: 'secretary' },
      })
      return { ...made, secretary }
    },
    amend: async (actor, planId) => {
      await submit(actor, planId)
      await approve(actor, planId)
      await amendPlan(deps, actor, planId)
    },
  }
}
