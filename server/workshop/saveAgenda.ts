import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { inOrder } from './inOrder'
import { lockVersion } from './lockVersion'
import { storeAgenda } from './storeAgenda'
import { storeGroups } from './storeGroups'
import type { AgendaFields, GroupFields } from './workshopFields'

/**
 * `version` is that of the workshop when the editing began. `objectives` and `newGroups` are what
 * is taken over from a pasted deck beside the agenda.
 */
export type SaveAgenda = {
  version: number
  items: readonly AgendaFields[]
  objectives?: string | undefined
  newGroups?: readonly Omit<GroupFields, 'id'>[] | undefined
}

/**
 * Puts these items in the place of the agenda.
 *
 * @throws Refusal `conflict` where somebody else saved meanwhile
 */
export async function saveAgenda(
  deps: Deps,
  actor: Actor,
  workshopId: string,
  { version, items, objectives, newGroups = [] }: SaveAgenda,
): Promise<void> {
  const { db, nudge } = deps
  await db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'workshop.edit')
    await lockVersion(tx, workshopId, version)
    await storeAgenda(tx, workshopId, items)
    if (objectives !== undefined) {
      await tx.workshop.update({ where: { id: workshopId }, data: { objectives } })
    }
    if (newGroups.length === 0) return
    const groups = await tx.group.findMany(inOrder(workshopId))
    const added = newGroups.map((group) => ({ ...group, id: null }))
    await storeGroups(deps, tx, workshopId, [...groups, ...added])
  })
  nudge(`workshop:${workshopId}`)
}
