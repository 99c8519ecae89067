import type { WorkshopState } from '../../domain/workshop/workshopState'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { documentsOf } from './documentsOf'

/** Opens, closes or freezes a workshop; what people may do on its boards and homework is decided again at once. */
export async function setWorkshopState(
  { db, documents, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  state: WorkshopState,
): Promise<void> {
  const opened = await db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'workshop.edit')
    await tx.workshop.update({ where: { id: workshopId }, data: { state } })
    return documentsOf(tx, workshopId)
  })
  for (const name of opened) documents.recheck(name)
  nudge(`workshop:${workshopId}`)
}
