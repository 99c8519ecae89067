import { cardsDocument } from '../../domain/board/documentName'
import type { WorkshopState } from '../../domain/workshop/workshopState'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'

/** Opens, closes or freezes a workshop; what people may do on its boards is decided again at once. */
export async function setWorkshopState(
  { db, documents, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  state: WorkshopState,
): Promise<void> {
  const boards = await db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'workshop.edit')
    await tx.workshop.update({ where: { id: workshopId }, data: { state } })
    return tx.board.findMany({ where: { workshopId } })
  })
  for (const { id } of boards) documents.recheck(cardsDocument(id))
  nudge(`workshop:${workshopId}`)
}
