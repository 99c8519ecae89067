import type { Plan } from '../../domain/plan/plan'
import { revisionContent, type RevisionContent } from '../../domain/plan/revision'
import { isSameRevision, revisionDiff } from '../../domain/plan/revisionDiff'
import { Refusal } from '../../domain/refusal'
import { canonicalJson } from '../../domain/text/canonicalJson'
import { authorizePlan, requireAccount } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { loadPlan } from '../plan/loadPlan'
import { nudgePlan } from '../plan/nudgePlan'
import { contentOf, readLastRevision } from './readLastRevision'
import { restoreRevision } from './restoreRevision'

/**
 * Gives an amendment up: the plan says again what its last revision says and is approved, or
 * published, as that is. What the amendment said is kept to be read; a draft that came into the plan
 * with it is ready again.
 *
 * @throws Refusal `conflict` `noAmendment` where the plan was never approved
 */
export async function abandonAmendment(deps: Deps, actor: Actor, planId: string): Promise<void> {
  const moved = await deps.db.$transaction(async (tx) => {
    const { plan: row } = await authorizePlan(tx, actor, planId, 'plan.abandon')
    const { id: abandonedBy } = await requireAccount(tx, actor)
    const last = await readLastRevision(tx, planId)
    if (!last) throw new Refusal('conflict', 'noAmendment')
    const [plan, approved] = [await loadPlan(tx, planId), contentOf(last)]
    const [version, at] = [row.version + 1, deps.now()]
    await keepAmendment(tx, plan, approved, { version, abandonedBy, abandonedAt: at })
    await tx.confirmedGap.deleteMany({ where: { planId, gap: 'deadlineMoved' } })
    const state = last.publishedAt === null ? 'approved' : 'published'
    await tx.plan.update({ where: { id: planId }, data: { state, version } })
    return restoreRevision(tx, row, plan, approved, at)
  })
  for (const activityId of moved) await nudgePlan(deps, planId, activityId)
  deps.nudge(`plan:${planId}`)
}

type Abandoning = { version: number; abandonedBy: string; abandonedAt: Date }

/** Keeps what an amendment says; one that changed nothing leaves no record. */
async function keepAmendment(
  tx: Queries,
  plan: Plan,
  approved: RevisionContent,
  abandoning: Abandoning,
): Promise<void> {
  const { revision, approval } = approved
  if (isSameRevision(revisionDiff(approved, plan))) return
  const content = canonicalJson(revisionContent(plan, revision + 1, approval))
  await tx.abandonedAmendment.create({
    data: { planId: plan.id, revision, content, ...abandoning },
  })
}
