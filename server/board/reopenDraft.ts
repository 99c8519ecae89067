import type { CardPlace } from '../../domain/board/cardPlace'
import { Refusal } from '../../domain/refusal'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'

/**
 * Takes an ending back: the draft is open again. Nothing happens where it has none.
 *
 * @throws Refusal `not_found` where the actor is nobody in the workshop, or has no such board
 */
export async function reopenDraft(
  { db, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  { boardId, cardId }: CardPlace,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'draft.end')
    const boards = await tx.board.count({ where: { id: boardId, workshopId } })
    if (boards === 0) throw new Refusal('not_found', 'noBoard')
    await tx.draftEnding.deleteMany({ where: { boardId, cardId } })
  })
  nudge(`workshop:${workshopId}`)
}
