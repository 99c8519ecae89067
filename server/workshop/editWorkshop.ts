import { cardsDocument } from '../../domain/board/documentName'
import { Refusal } from '../../domain/refusal'
import { dottedDate } from '../../domain/text/dottedDate'
import { dayProblem } from '../../domain/workshop/dayProblem'
import { authorizeWorkshop, requireAccount } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { addMissingHomework } from '../homework/addMissingHomework'
import { recheckHomework } from '../homework/recheckHomework'
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
 * @throws Refusal `invalid` where the workshop would move past its homework
 *   (`workshopAfterHomework`) or its seminar (`workshopAfterSeminar`), with their `date`; `conflict`
 *   where somebody else saved meanwhile (`workshopChanged`), or where a
 *   group with people or cards (`groupInUse`) or a municipality whose homework has something in it (`municipalityInUse`,
 *   `municipalityHasDrafts`, `municipalityCommented`) would go
 */
export async function editWorkshop(
  deps: Deps,
  actor: Actor,
  workshopId: string,
  edit: EditWorkshop,
): Promise<void> {
  const { db, documents, nudge } = deps
  const { boards, homework } = await db.$transaction(async (tx) => {
    const { workshop } = await authorizeWorkshop(tx, actor, workshopId, 'workshop.edit')
    const account = await requireAccount(tx, actor)
    await lockVersion(tx, workshopId, edit.version)
    if (edit.date !== workshop.date) await checkDay(tx, workshopId, edit.date)
    await tx.workshop.update({ where: { id: workshopId }, data: workshopFields(edit) })
    const homework = await storeMunicipalities(deps, tx, account, workshopId, edit.municipalities)
    await addMissingHomework(tx, workshopId)
    return { homework, boards: await storeGroups(deps, tx, workshopId, edit.groups) }
  })
  for (const boardId of boards) documents.recheck(cardsDocument(boardId))
  for (const one of homework) recheckHomework({ documents }, one)
  nudge(`workshop:${workshopId}`)
}

async function checkDay(tx: Queries, workshopId: string, day: string): Promise<void> {
  const problem = dayProblem(day, {
    homework: await tx.assignment.findUnique({ where: { workshopId } }),
    seminar: await tx.seminar.findUnique({ where: { workshopId } }),
  })
  if (!problem) return
  throw new Refusal('invalid', problem.reason, { fields: 'date', date: dottedDate(problem.day) })
}
