import type { CardPlace } from '../../domain/board/cardPlace'
import { isMergedIntoItself, type DraftEnding } from '../../domain/board/draftFate'
import { Refusal } from '../../domain/refusal'
import { isBlank } from '../../domain/text/isBlank'
import { authorizeWorkshop } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'

export type EndDraft = {
  boardId: string
  cardId: string
  ending: DraftEnding
  /** Declining needs one; otherwise it may be empty, as is one that cannot be seen. */
  reason: string
  /** Where the draft is merged, the other draft of the same board; both cards stay. */
  mergedInto: string | null
}

/**
 * Says how a draft ends that goes into no plan. Saying it again replaces what was said before; the
 * card itself stays as it is.
 *
 * @throws Refusal `not_found` where the actor is nobody in the workshop or the draft is not there;
 *   `invalid` where a reason, or a draft to merge into, is missing; `conflict` where the draft is in a
 *   plan or in homework already
 */
export async function endDraft(
  { db, now, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  { boardId, cardId, ending, ...more }: EndDraft,
): Promise<void> {
  const reason = isBlank(more.reason) ? '' : more.reason.trim()
  const mergedInto = ending === 'merged' ? more.mergedInto : null
  await db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'draft.end')
    await requireDraft(tx, workshopId, { boardId, cardId }, 'noDraft')
    if (ending === 'declined' && reason === '') throw new Refusal('invalid', 'reasonMissing')
    if (ending === 'merged') await checkMerge(tx, workshopId, { boardId, cardId }, mergedInto)
    await requireOpen(tx, { boardId, cardId })
    const content = { ending, reason, mergedInto, endedAt: now() }
    await tx.draftEnding.upsert({
      where: { boardId_cardId: { boardId, cardId } },
      create: { boardId, cardId, ...content },
      update: content,
    })
  })
  nudge(`workshop:${workshopId}`)
}

/** Only a draft of a group ends so; what a homework has is decided at the seminar. */
async function requireDraft(
  tx: Queries,
  workshopId: string,
  { boardId, cardId }: CardPlace,
  reason: string,
): Promise<void> {
  const drafts = await tx.card.count({
    where: { boardId, id: cardId, kind: 'draft', board: { workshopId, groupId: { not: null } } },
  })
  if (drafts === 0) throw new Refusal('not_found', reason)
}

async function checkMerge(
  tx: Queries,
  workshopId: string,
  { boardId, cardId }: CardPlace,
  into: string | null,
): Promise<void> {
  if (into === null) throw new Refusal('invalid', 'mergeTargetMissing')
  await requireDraft(tx, workshopId, { boardId, cardId: into }, 'mergeTargetMissing')
  const merged = await tx.draftEnding.findMany({ where: { boardId, ending: 'merged' } })
  const merges = new Map(merged.map((one) => [one.cardId, one.mergedInto ?? '']))
  if (isMergedIntoItself(cardId, into, merges)) throw new Refusal('invalid', 'mergeIntoItself')
}

async function requireOpen(tx: Queries, { boardId, cardId }: CardPlace): Promise<void> {
  const promoted = await tx.promotion.count({
    where: { boardId, cardId, activeKey: { not: null } },
  })
  const carried = await tx.carry.count({ where: { fromBoardId: boardId, fromCardId: cardId } })
  if (promoted + carried > 0) throw new Refusal('conflict', 'draftGoesOn')
}
