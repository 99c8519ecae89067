import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'

/**
 * Takes the reasoned response back: its address answers nothing until it is published again.
 *
 * @throws Refusal `not_found`, `forbidden`
 */
export async function withdrawResponse(
  { db, nudge }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'response.publish')
    await tx.response.updateMany({ where: { workshopId }, data: { publishedAt: null } })
  })
  nudge(`workshop:${workshopId}`)
}
