import type { Card } from '../../domain/board/card'
import { isOverLimits } from '../../domain/board/clipCard'
import { partiesText } from '../../domain/party/partiesText'
import { readParties } from '../../domain/party/readParties'
import { mergeEdits, type Fields } from '../../domain/plan/mergeEdits'
import { promotionBlocks, promotionKey, type DraftContent } from '../../domain/plan/promotion'
import { Refusal } from '../../domain/refusal'
import type { Activity, Homework, Promotion } from '../../prisma/generated/client'
import { authorizePlan, authorizeWorkshop, requireAccount } from '../authorize'
import { cardHash } from '../board/cardHash'
import { readActivityNumber } from '../board/readActivityNumber'
import { draftOf } from '../board/storedDraft'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { deadlineColumns } from '../plan/activityContent'
import { findActivity } from '../plan/findInPlan'
import { readMentions } from '../plan/readMentions'
import { refuseStruck } from '../approval/refuseStruck'
import { writeActivityParties } from '../plan/writeActivityParties'
import { newId } from '../tokens'
import type { Accepted } from './acceptDraft'

const DRAFT_FIELDS = ['text', 'deadlineRaw', 'parties', 'target'] as const

type DraftField = (typeof DRAFT_FIELDS)[number]
type DraftFields = Fields<DraftField>

/** Whose text each contested field takes; `version` is that of the activity that the person saw. */
export type FieldChoices = {
  version: number
  fields: Partial<Record<DraftField, 'draft' | 'plan'>>
}

type Update = {
  homework: Homework
  card: Card
  standing: Promotion
  choices: FieldChoices | null
}

/**
 * Brings the activity that a draft became up to what the draft says now.
 *
 * @throws Refusal `conflict` `activityStruck` for one that an amendment left out; see `acceptDraft`
 */
export async function updateAccepted(
  tx: Queries,
  { now }: Pick<Deps, 'now'>,
  actor: Actor,
  { homework, card, standing, choices }: Update,
): Promise<Accepted> {
  const { planId, activityId } = standing
  await authorizeWorkshop(tx, actor, homework.workshopId, 'draft.promote')
  const { plan } = await authorizePlan(tx, actor, planId, 'plan.edit')
  const [block] = promotionBlocks(card, { planId, chapterId: '' })
  if (block) throw new Refusal('invalid', block)
  if (isOverLimits(card)) throw new Refusal('invalid', 'draftTooLong')
  const activity = await findActivity(tx, planId, activityId)
  refuseStruck(activity)
  const theirs = fieldsOf(
    { ...activity, parties: [] },
    partiesText(await readMentions(tx, activityId)),
  )
  const number = await readActivityNumber(tx, activityId)
  const fields = joined(standing, card, theirs, activity, number, choices)
  const isChanged = DRAFT_FIELDS.some((field) => fields[field] !== theirs[field])
  if (isChanged) {
    await tx.activity.update({
      where: { id: activityId },
      data: columnsOf(fields, activity, actor),
    })
  }
  if (fields.parties !== theirs.parties) {
    await writeActivityParties(tx, plan.organisationId, activityId, readParties(fields.parties))
  }
  const isMoved = await movePromotion(tx, actor, { homework, card, standing }, now())
  return { outcome: isChanged || isMoved ? 'updated' : 'already', activityId, number }
}

/** Draft and plan against what the draft said when it came into the plan. */
function joined(
  standing: Promotion,
  card: Card,
  theirs: DraftFields,
  { version }: Activity,
  number: string,
  choices: FieldChoices | null,
): DraftFields {
  const mine = fieldsOf(card)
  const { fields, contested } = mergeEdits(fieldsOf(draftOf(standing)), mine, theirs)
  const chosen = choices?.version === version ? choices.fields : {}
  if (contested.some((field) => chosen[field] === undefined)) {
    const texts = contested.flatMap((field) => [
      [`draft.${field}`, mine[field]],
      [`plan.${field}`, theirs[field]],
    ])
    throw new Refusal('conflict', 'draftContested', {
      cardId: card.id,
      planId: standing.planId,
      version,
      number,
      contested: contested.join(','),
      ...Object.fromEntries(texts),
    })
  }
  const fromPlan = contested.filter((field) => chosen[field] === 'plan')
  return { ...fields, ...Object.fromEntries(fromPlan.map((field) => [field, theirs[field]])) }
}

/** The next comparison is against what was accepted now. */
async function movePromotion(
  tx: Queries,
  actor: Actor,
  { homework, card, standing }: Omit<Update, 'choices'>,
  now: Date,
): Promise<boolean> {
  const { boardId, workshopId } = homework
  const content = {
    text: card.text.trim(),
    deadlineRaw: card.deadlineRaw,
    parties: JSON.stringify(card.parties),
    target: card.target.trim(),
    hash: cardHash(card),
  }
  if (standing.boardId === boardId) {
    if (standing.hash === content.hash) return false
    await tx.promotion.update({ where: { id: standing.id }, data: content })
    return true
  }
  const { planId, activityId, groupName } = standing
  const account = await requireAccount(tx, actor)
  await tx.promotion.create({
    data: {
      id: newId(),
      activeKey: promotionKey(boardId, card.id, planId),
      workshopId,
      boardId,
      cardId: card.id,
      groupName,
      planId,
      activityId,
      ...content,
      promotedBy: account.id,
      promotedAt: now,
    },
  })
  return true
}

/** What a draft says as the fields of an activity's form, where parties are one text. */
function fieldsOf(draft: DraftContent, parties = writtenParties(draft)): DraftFields {
  return {
    text: draft.text.trim(),
    deadlineRaw: draft.deadlineRaw.trim(),
    parties,
    target: draft.target.trim(),
  }
}

const writtenParties = ({ parties }: DraftContent): string =>
  partiesText(readParties(parties.join('\n')))

function columnsOf(
  { text, deadlineRaw, target }: DraftFields,
  { version }: Activity,
  actor: Actor,
) {
  return {
    text,
    target,
    ...deadlineColumns(deadlineRaw),
    version: version + 1,
    changedBy: actor.accountId,
  }
}
