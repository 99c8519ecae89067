import { cardsDocument } from '../../domain/board/documentName'
import { authorizeWorkshop, requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { addMissingHomework } from '../homework/addMissingHomework'
import { lockVersion } from './lockVersion'
import { storeGroups } from './storeGroups'
import { storeMunicipalities } from './storeMunicipalities'
import { workshopFields, type GroupFields, type WorkshopFields } from './workshopFields'

/** `version` is that of the workshop when the editing began. */
export type EditWorkshop = WorkshopFields & {
  version: number
  municipalities: readonly string[]
  groups: readonly GroupFields[]
}

/**
 * Saves the head, the municipalities and the groups of a workshop. Where homework was handed out, a
 * municipality that comes gets its own.
 *
 * @throws Refusal `conflict` where somebody else saved meanwhile (`workshopChanged`), or where a
 *   group with people or cards (`groupInUse`) or a municipality with homework (`municipalityInUse`)
 *   would go
 */
export async function editWorkshop(
  { db, documents, nudge }: Deps,
  actor: Actor,
  workshopId: string,
  edit: EditWorkshop,
): Promise<void> {
  const gone = await db.$transaction(async (tx) => {
    await authorizeWorkshop(tx, actor, workshopId, 'workshop.edit')
    const account = await requireAccount(tx, actor)
    await lockVersion(tx, workshopId, edit.version)
    await tx.workshop.update({ where: { id: workshopId }, data: workshopFields(edit) })
    await storeMunicipalities(tx, account, workshopId, edit.municipalities)
    await addMissingHomework(tx, workshopId)
    return storeGroups(tx, workshopId, edit.groups)
  })
  for (const boardId of gone) documents.recheck(cardsDocument(boardId))
  nudge(`workshop:${workshopId}`)
}
