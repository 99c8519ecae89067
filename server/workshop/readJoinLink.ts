import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'

/** The join code of a workshop, for whoever may read it. */
export async function readJoinLink(
  { db }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<{ joinCode: string }> {
  const { workshop } = await authorizeWorkshop(db, actor, workshopId, 'workshop.read')
  return { joinCode: workshop.joinCode }
}
