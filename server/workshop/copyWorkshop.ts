import { authorizeAccount, authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { insertWorkshop } from './createWorkshop'
import { inOrder } from './inOrder'
import { readStoredAgenda } from './storeAgenda'
import { groupFields, workshopFields } from './workshopFields'

/** `date` is an ISO date in the workshop's time zone. */
export type CopyWorkshop = { title: string; date: string }

/**
 * Sets up a workshop like this one on another date: its text, agenda, municipalities and groups with
 * empty boards, under a new code and without anybody's content. Open for joining.
 */
export async function copyWorkshop(
  deps: Deps,
  actor: Actor,
  workshopId: string,
  { title, date }: CopyWorkshop,
): Promise<{ id: string }> {
  const { db, now } = deps
  return db.$transaction(async (tx) => {
    const { workshop } = await authorizeWorkshop(tx, actor, workshopId, 'workshop.edit')
    const account = await authorizeAccount(tx, actor, 'workshop.create')
    const municipalities = await tx.workshopMunicipality.findMany(inOrder(workshopId))
    const groups = await tx.group.findMany(inOrder(workshopId))
    const agenda = readStoredAgenda(await tx.agendaItem.findMany(inOrder(workshopId)))
    const { id } = await insertWorkshop(deps, tx, account, now(), {
      ...workshopFields(workshop),
      title,
      date,
      municipalities: municipalities.map(({ name }) => name),
      groups: groups.map((group) => ({ ...groupFields(group), id: null })),
      agenda: agenda.map((item) => ({
        ...item,
        end: item.endSource === 'written' ? item.end : null,
      })),
    })
    return { id }
  })
}
