import type { Card } from '../../domain/board/card'
import { isOverLimits } from '../../domain/board/clipCard'
import { readParties } from '../../domain/party/readParties'
import { promotionBlocks, promotionKey } from '../../domain/plan/promotion'
import { Refusal } from '../../domain/refusal'
import { authorizePlan, authorizeWorkshop, requireAccount } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { insertActivity, type ActivityPlace } from '../plan/insertActivity'
import { newId } from '../tokens'
import { isUniqueViolation } from '../uniqueViolation'
import { cardHash } from './cardHash'
import { readActivityNumber } from './readActivityNumber'
import { readBoardCards } from './readBoardCards'

export type PromotionOrder = {
  workshopId: string
  boardId: string
  cardId: string
  planId: string
  chapterId: string
}

/** `already`: this draft was in this plan before, under that number; nothing was added. */
export type Promoted = { outcome: 'added' | 'already'; activityId: string; number: string }

/**
 * Makes an activity of a draft, at the end of the chapter. The text is copied: later edits on the
 * board leave the plan alone. A draft is in a plan at most once, however often and from wherever
 * it is asked for at the same moment.
 *
 * @throws Refusal `not_found` for a board, draft, plan or chapter that is not there or not theirs,
 *   `invalid` with the first block where the draft cannot be an activity yet, or where it says more
 *   than an activity can hold
 */
export async function promoteDraft(
  deps: Deps,
  actor: Actor,
  order: PromotionOrder,
): Promise<Promoted> {
  const card = await readDraft(deps, actor, order)
  const promoted = await promoteOnce(deps, actor, order, card).catch((error: unknown) => {
    if (isUniqueViolation(error)) return promoteOnce(deps, actor, order, card)
    throw error
  })
  if (promoted.outcome === 'added') {
    deps.nudge(`workshop:${order.workshopId}`)
    deps.nudge(`plan:${order.planId}`)
  }
  return promoted
}

/** Opens no document but one of a workshop whose drafts the actor may promote. */
async function readDraft(
  deps: Deps,
  actor: Actor,
  { workshopId, boardId, cardId }: PromotionOrder,
): Promise<Card | undefined> {
  await authorizeWorkshop(deps.db, actor, workshopId, 'draft.promote')
  const boards = await deps.db.board.count({ where: { id: boardId, workshopId } })
  if (boards === 0) throw new Refusal('not_found', 'noBoard')
  return (await readBoardCards(deps, boardId)).find(({ id }) => id === cardId)
}

function promoteOnce(deps: Deps, actor: Actor, order: PromotionOrder, card: Card | undefined) {
  return deps.db.$transaction((tx) => promoteIn(tx, deps, actor, order, card))
}

/**
 * The same within the transaction of a use case that does more. The database has the last word: a
 * second of two that promote the same draft at once meets a unique violation.
 *
 * @param card the draft as it is durable now, undefined where it is gone
 */
export async function promoteIn(
  tx: Queries,
  { now }: Pick<Deps, 'now'>,
  actor: Actor,
  order: PromotionOrder,
  card: Card | undefined,
): Promise<Promoted> {
  const { groupName, organisationId } = await authorizePromotion(tx, actor, order)
  const activeKey = promotionKey(order.boardId, order.cardId, order.planId)
  const earlier = await tx.promotion.findUnique({ where: { activeKey } })
  if (earlier) {
    const number = await readActivityNumber(tx, earlier.activityId)
    return { outcome: 'already', activityId: earlier.activityId, number }
  }
  if (!card) throw new Refusal('not_found', 'noDraft')
  const [block] = promotionBlocks(card, order)
  if (block) throw new Refusal('invalid', block)
  if (isOverLimits(card)) throw new Refusal('invalid', 'draftTooLong')
  const activityId = await addActivity(tx, { ...order, organisationId }, card)
  const account = await requireAccount(tx, actor)
  await tx.promotion.create({
    data: {
      id: newId(),
      activeKey,
      activityId,
      groupName,
      workshopId: order.workshopId,
      boardId: order.boardId,
      cardId: order.cardId,
      planId: order.planId,
      ...columnsOf(card),
      promotedBy: account.id,
      promotedAt: now(),
    },
  })
  return { outcome: 'added', activityId, number: await readActivityNumber(tx, activityId) }
}

/** Decides again inside the transaction; finds whose plan it is, and the name of the draft's group. */
async function authorizePromotion(
  tx: Queries,
  actor: Actor,
  order: PromotionOrder,
): Promise<{ groupName: string; organisationId: string }> {
  const { workshopId, boardId, cardId, planId, chapterId } = order
  await authorizeWorkshop(tx, actor, workshopId, 'draft.promote')
  const board = await tx.board.findFirst({
    where: { id: boardId, workshopId },
    include: { group: true },
  })
  if (!board) throw new Refusal('not_found', 'noBoard')
  const { plan } = await authorizePlan(tx, actor, planId, 'plan.edit')
  const chapter = await tx.chapter.findFirst({ where: { id: chapterId, planId } })
  if (!chapter) throw new Refusal('not_found', 'noChapter')
  // A draft of a homework is still that of the group it was carried from.
  const carry = await tx.carry.findFirst({ where: { homework: { boardId }, cardId } })
  const groupName = board.group?.name ?? carry?.groupName ?? ''
  return { groupName, organisationId: plan.organisationId }
}

function addActivity(
  tx: Queries,
  { organisationId, planId, chapterId }: ActivityPlace,
  { text, deadlineRaw, parties, target }: Card,
): Promise<string> {
  const place = { organisationId, planId, chapterId }
  return insertActivity(tx, place, {
    text: text.trim(),
    description: '',
    deadlineRaw,
    parties: readParties(parties.join('\n')),
    target: target.trim(),
    status: 'notStarted',
  })
}

function columnsOf(card: Card) {
  return {
    text: card.text.trim(),
    deadlineRaw: card.deadlineRaw,
    parties: JSON.stringify(card.parties),
    target: card.target.trim(),
    hash: cardHash(card),
  }
}
