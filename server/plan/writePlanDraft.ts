import type { PlanDraft, DraftActivity } from '../../domain/import/planDraft'
import type { PartyMention } from '../../domain/party/party'
import type { Queries } from '../db'
import type { ApprovalHeader } from '../../domain/plan/plan'
import { newId } from '../tokens'
import { deadlineColumns } from './activityContent'
import { findOrCreateParty } from '../organisation/organisationParties'

/**
 * Writes what was read into an empty plan: its head, chapters, goals, activities, parties and progress.
 * The decision in its head is that of the plan in force; what is written is yet to be decided.
 */
export async function writePlanDraft(
  tx: Queries,
  plan: { id: string; organisationId: string },
  { preamble, approval, chapters }: PlanDraft,
): Promise<void> {
  await tx.plan.update({
    where: { id: plan.id },
    data: { version: { increment: 1 }, preamble, approval: approval && inForce(approval) },
  })
  const partyId = partyFinder(tx, plan.organisationId)
  for (const [at, { title, numberAsWritten, goals, activities }] of chapters.entries()) {
    const chapterId = newId()
    const position = at + 1
    await tx.chapter.create({
      data: { id: chapterId, planId: plan.id, position, title, numberAsWritten },
    })
    const goalIds = new Map(goals.map(({ key }) => [key, newId()]))
    await tx.goal.createMany({
      data: goals.map(({ key, text }, at) => {
        return { id: goalIds.get(key) ?? newId(), chapterId, position: at + 1, text }
      }),
    })
    const rows = activities.map((activity, at) => ({
      activity,
      row: {
        ...activityColumns(activity),
        planId: plan.id,
        chapterId,
        goalId: goalIds.get(activity.goalKey ?? '') ?? null,
        position: at + 1,
      },
    }))
    await tx.activity.createMany({ data: rows.map(({ row }) => row) })
    for (const { activity, row } of rows) await writeDetails(tx, row.id, activity, partyId)
  }
}

const inForce = (approval: ApprovalHeader): string =>
  JSON.stringify({ ...approval, inForce: true } satisfies ApprovalHeader)

function activityColumns(activity: DraftActivity) {
  const { numberAsWritten, text, description, deadlineRaw, target, status } = activity
  return {
    id: newId(),
    numberAsWritten,
    text,
    description,
    ...deadlineColumns(deadlineRaw),
    target,
    status: status ?? 'notStarted',
  }
}

async function writeDetails(
  tx: Queries,
  activityId: string,
  { parties, progressText }: DraftActivity,
  partyId: (mention: PartyMention) => Promise<string>,
): Promise<void> {
  const mentions = []
  for (const [position, mention] of parties.entries()) {
    const { raw, role, alternative, qualifier } = mention
    mentions.push({
      activityId,
      position,
      raw,
      role,
      alternative: alternative ?? null,
      qualifier: qualifier ?? null,
      partyId: await partyId(mention),
    })
  }
  await tx.activityParty.createMany({ data: mentions })
  if (progressText === '') return
  await tx.progressReport.create({
    data: { id: newId(), activityId, position: 1, text: progressText },
  })
}

/** Finds the party of a mention, asking the database once for each spelling. */
function partyFinder(tx: Queries, organisationId: string) {
  const known = new Map<string, string>()
  return async (mention: PartyMention): Promise<string> => {
    const found = known.get(mention.raw)
    if (found !== undefined) return found
    const id = await findOrCreateParty(tx, organisationId, mention)
    known.set(mention.raw, id)
    return id
  }
}
