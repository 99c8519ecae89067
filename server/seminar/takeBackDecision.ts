import type { DraftDecision, Promotion } from '../../prisma/generated/client'
import { authorizePlan, authorizeWorkshop } from '../authorize'
import { withdrawPromotionsOf } from '../board/promotionRecords'
import { draftOf } from '../board/storedDraft'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { recheckHomework } from '../homework/recheckHomework'
import { nudgePlan } from '../plan/nudgePlan'
import { refuseApproved } from '../approval/refuseApproved'
import { authorizeDecision, type DecidedHomework, type DraftOrder } from './authorizeDecision'
import { newestDecision, newestDecisions, recordDecision } from './recordDecision'
import { restoreDraft } from './restoreDraft'

type TakenBack = { homework: DecidedHomework; decision: DraftDecision; planId: string | null }

/**
 * Takes the decision about a draft back; it is open again. An activity that the draft alone had made
 * leaves the plan; one that it had updated stays as it is, and one that was approved meanwhile keeps
 * the decision. A draft that somebody removed from the
 * board meanwhile is on it again before it is open: while that fails, the decision stands and keeps
 * its text.
 *
 * @throws Refusal `conflict` `activityApproved` where the activity that would leave the plan was
 *   approved: only an amendment leaves it out
 */
export async function takeBackDecision(deps: Deps, actor: Actor, order: DraftOrder): Promise<void> {
  await restoreDecided(deps, actor, order)
  const taken = await deps.db.$transaction((tx) => takeBackIn(tx, deps, actor, order))
  if (!taken) return
  const { homework, decision, planId } = taken
  if (decision.decision === 'returned') recheckHomework(deps, homework)
  if (planId) await nudgePlan(deps, planId, decision.activityId ?? '')
  deps.nudge(`seminar:${order.workshopId}`)
  deps.nudge(`homework:${order.homeworkId}`)
}

async function restoreDecided(deps: Deps, actor: Actor, order: DraftOrder): Promise<void> {
  const homework = await authorizeDecision(deps.db, actor, order)
  const decision = await newestDecision(deps.db, order)
  if (!decision || decision.decision === 'open') return
  // What cannot be taken back leaves the board alone too.
  if (decision.decision === 'accepted') await findLeaving(deps.db, homework, decision)
  await restoreDraft(deps, actor, homework, decision)
}

async function takeBackIn(
  tx: Queries,
  { now }: Pick<Deps, 'now'>,
  actor: Actor,
  order: DraftOrder,
): Promise<TakenBack | null> {
  const homework = await authorizeDecision(tx, actor, order)
  const decision = await newestDecision(tx, order)
  if (!decision || decision.decision === 'open') return null
  const planId =
    decision.decision === 'accepted' ? await leavePlan(tx, actor, homework, decision, now()) : null
  const { homeworkId, cardId } = order
  const open = { homeworkId, cardId, decision: 'open', note: '', activityId: null } as const
  await recordDecision(tx, actor, open, draftOf(decision), now())
  if (decision.decision === 'returned') await resubmit(tx, homeworkId)
  return { homework, decision, planId }
}

type Leaving = { standing: Promotion; isShared: boolean }

/** How an accepted draft stands in its plan; `isShared` where the activity came by others too. */
async function findLeaving(
  tx: Queries,
  { boardId }: DecidedHomework,
  { cardId, activityId }: DraftDecision,
): Promise<Leaving | null> {
  const standing = await tx.promotion.findFirst({
    where: { boardId, cardId, activityId: activityId ?? '', activeKey: { not: null } },
    include: { activity: true },
  })
  if (!standing) return null
  const others = await tx.promotion.count({
    where: { activityId: standing.activityId, activeKey: { not: null }, id: { not: standing.id } },
  })
  if (others === 0) refuseApproved(standing.activity)
  return { standing, isShared: others > 0 }
}

/** @returns the plan that changed; null where the draft had left it before */
async function leavePlan(
  tx: Queries,
  actor: Actor,
  homework: DecidedHomework,
  decision: DraftDecision,
  now: Date,
): Promise<string | null> {
  const leaving = await findLeaving(tx, homework, decision)
  if (!leaving) return null
  const { standing, isShared } = leaving
  await authorizeWorkshop(tx, actor, homework.workshopId, 'draft.promote')
  await authorizePlan(tx, actor, standing.planId, 'plan.edit')
  if (isShared) {
    const data = { activeKey: null, withdrawnAt: now }
    await tx.promotion.update({ where: { id: standing.id }, data })
  } else {
    await withdrawPromotionsOf(tx, standing.activityId, now)
    await tx.activity.update({ where: { id: standing.activityId }, data: { deletedAt: now } })
  }
  return standing.planId
}

/** Homework is as submitted as before once none of its drafts is returned any more. */
async function resubmit(tx: Queries, homeworkId: string): Promise<void> {
  const decisions = await newestDecisions(tx, homeworkId)
  if ([...decisions.values()].some(({ decision }) => decision === 'returned')) return
  await tx.homework.updateMany({
    where: { id: homeworkId, state: 'returned', submittedAt: { not: null } },
    data: { state: 'submitted', version: { increment: 1 } },
  })
}
