import type { AgendaItem } from '../../domain/workshop/agenda'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { inOrder } from './inOrder'
import { readStoredAgenda } from './storeAgenda'
import {
  groupFields,
  workshopFields,
  type GroupFields,
  type WorkshopFields,
} from './workshopFields'

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
    const municipalities = await tx.workshopMunicipality.findMany(inOrder(workshopId))
    const groups = await tx.group.findMany({
      ...inOrder(workshopId),
      include: {
        _count: { select: { participants: true } },
        boards: { include: { _count: { select: { cards: true, promotions: true } } } },
      },
    })
    return {
      id: workshop.id,
      version: workshop.version,
      ...workshopFields(workshop),
      municipalities: municipalities.map(({ name }) => name),
      groups: groups.map((group) => ({ ...groupFields(group), used: isUsed(group) })),
      agenda: readStoredAgenda(await tx.agendaItem.findMany(inOrder(workshopId))),
    }
  })
}

type Counted = {
  _count: { participants: number }
  boards: { _count: { cards: number; promotions: number } }[]
}

const isUsed = ({ _count, boards }: Counted) =>
  _count.participants > 0 ||
  boards.some((board) => board._count.cards > 0 || board._count.promotions > 0)
