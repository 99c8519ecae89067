import { readParties } from '../../domain/party/readParties'
import { partiesText } from '../../domain/party/partiesText'
import type { ActivityStatus } from '../../domain/plan/plan'
import { Refusal } from '../../domain/refusal'
import type { Activity } from '../../prisma/generated/client'
import { authorizePlan } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { assignGoal, type GoalChoice } from './assignGoal'
import { deadlineColumns } from './activityContent'
import { findActivity } from './findInPlan'
import { readMentions } from './readMentions'
import { refuseStruck } from '../approval/refuseStruck'
import { writeActivityParties } from './writeActivityParties'

/** What a person changed; what is absent stays. `parties` is one text as people write it. */
export type ActivityChanges = {
  text?: string
  description?: string
  deadlineRaw?: string
  parties?: string
  target?: string
  status?: ActivityStatus
  goal?: GoalChoice
}

/** `version` is that of the activity as the person saw it when they began. */
export type EditActivity = { activityId: string; version: number; changes: ActivityChanges }

/**
 * Saves changes of one activity. Its deadline and its parties are read anew from what was written.
 *
 * @returns the new version
 * @throws Refusal `conflict` `activityChanged` where somebody saved since: `params` then hold what is
 *   there now (`by`, `version`, each field of `ActivityChanges`, the goal by its id); `invalid` for an empty
 *   text or goal; `conflict` `activityStruck` for one that was left out; `conflict` `statusIsReported` for
 *   another status of one that was approved
 */
export async function editActivity(
  { db, nudge }: Deps,
  actor: Actor,
  planId: string,
  { activityId, version, changes }: EditActivity,
): Promise<{ version: number }> {
  refuseEmpty(changes)
  await db.$transaction(async (tx) => {
    const { plan } = await authorizePlan(tx, actor, planId, 'plan.edit')
    const activity = await findActivity(tx, planId, activityId)
    refuseStruck(activity)
    const parties = partiesText(await readMentions(tx, activityId))
    if (activity.version !== version) throw await conflict(tx, activity, parties)
    refuseUnreportedStatus(activity, changes)
    await tx.activity.update({
      where: { id: activityId },
      data: { ...columns(changes), version: version + 1, changedBy: actor.accountId },
    })
    if (changes.goal !== undefined) await assignGoal(tx, activity, changes.goal)
    // Parties that nobody touched keep the mentions that an import made of them.
    if (changes.parties !== undefined && changes.parties.trim() !== parties) {
      await writeActivityParties(tx, plan.organisationId, activityId, readParties(changes.parties))
    }
  })
  nudge(`plan:${planId}`)
  return { version: version + 1 }
}

function refuseEmpty({ text, goal }: ActivityChanges): void {
  const isGoalEmpty = typeof goal === 'object' && 'text' in goal && goal.text.trim() === ''
  if (text?.trim() === '') throw new Refusal('invalid', 'formIncomplete', { fields: 'text' })
  if (isGoalEmpty) throw new Refusal('invalid', 'formIncomplete', { fields: 'newGoal' })
}

/** The status of what was approved is public: only a report, which has a day, changes it. */
function refuseUnreportedStatus(
  { approvedNumber, status }: Activity,
  changes: ActivityChanges,
): void {
  if (approvedNumber === null || (changes.status ?? status) === status) return
  throw new Refusal('conflict', 'statusIsReported', { number: approvedNumber })
}

function columns({ text, description, deadlineRaw, target, status }: ActivityChanges) {
  return {
    ...(text === undefined ? {} : { text: text.trim() }),
    ...(description === undefined ? {} : { description: description.trim() }),
    ...(deadlineRaw === undefined ? {} : deadlineColumns(deadlineRaw.trim())),
    ...(target === undefined ? {} : { target: target.trim() }),
    ...(status === undefined ? {} : { status }),
  }
}

async function conflict(tx: Queries, activity: Activity, parties: string): Promise<Refusal> {
  const { version, text, description, deadlineRaw, target, status, goalId, changedBy } = activity
  const by = changedBy ? await tx.account.findUnique({ where: { id: changedBy } }) : null
  return new Refusal('conflict', 'activityChanged', {
    by: by?.name ?? '',
    version,
    text,
    description,
    deadlineRaw,
    parties,
    target,
    status,
    goal: goalId ?? '',
  })
}
