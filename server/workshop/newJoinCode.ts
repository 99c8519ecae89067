import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { freeJoinCode } from './freeJoinCode'

/** Gives the workshop another join code; the one of before is nobody's from now on. */
export async function newJoinCode(
  { db, nudge }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<string> {
  const joinCode = await db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'workshop.edit')
    const free = await freeJoinCode(tx)
    await tx.workshop.update({ where: { id: workshopId }, data: { joinCode: free } })
    return free
  })
  nudge(`workshop:${workshopId}`)
  return joinCode
}
