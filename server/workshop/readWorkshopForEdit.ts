import type { AgendaItem } from '../../domain/workshop/agenda'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import type { GroupFields, WorkshopFields } from './content'
import { readStoredAgenda } from './storeAgenda'

export type WorkshopForEdit = WorkshopFields & {
  id: string
  version: number
  municipalities: string[]
  /** `used` where people or cards are in it, so that it cannot be removed. */
  groups: (GroupFields & { id: string; used: boolean })[]
  agenda: AgendaItem[]
}

/** What a facilitator edits of a workshop, with the version that saving it must name. */
export async function readWorkshopForEdit(
  { db }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<WorkshopForEdit> {
  return db.$transaction(async (tx) => {
    const { workshop } = await authorizeWorkshop(tx, actor, workshopId, 'workshop.edit')
    const inOrder = { where: { workshopId }, orderBy: { position: 'asc' } } as const
    const municipalities = await tx.workshopMunicipality.findMany(inOrder)
    const groups = await tx.group.findMany({
      ...inOrder,
      include: {
        _count: { select: { participants: true } },
        boards: { include: { _count: { select: { cards: true, promotions: true } } } },
      },
    })
    const { id, version, title, date, timeZone, place, link, objectives } = workshop
    return {
      id,
      version,
      title,
      date,
      timeZone,
      place,
      link,
      objectives,
      municipalities: municipalities.map(({ name }) => name),
      groups: groups.map(({ id, name, theme, prompts, defaultChapter, _count, boards }) => ({
        id,
        name,
        theme,
        prompts,
        defaultChapter,
        used:
          _count.participants > 0 ||
          boards.some(({ _count }) => _count.cards > 0 || _count.promotions > 0),
      })),
      agenda: readStoredAgenda(await tx.agendaItem.findMany(inOrder)),
    }
  })
}
