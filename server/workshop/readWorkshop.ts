import { can, type Role } from '../../domain/permission'
import { currentItem, type AgendaItem } from '../../domain/workshop/agenda'
import { nextAgendaChange } from '../../domain/workshop/nextAgendaChange'
import type { WorkshopState } from '../../domain/workshop/workshopState'
import { authorizeWorkshop, workshopState, type WorkshopAccess } from '../authorize'
import type { Actor, Deps } from '../deps'
import { listHomework, type HomeworkEntry } from '../homework/listHomework'
import { inOrder } from './inOrder'
import { readFacilitators, type FacilitatorEntry } from './readFacilitators'
import { readMembers, type GroupEntry, type MemberEntry } from './readMembers'
import { readMunicipalities, type MunicipalityEntry } from './readMunicipalities'
import { readStoredAgenda } from './storeAgenda'
import { workshopFields, type WorkshopFields } from './workshopFields'

export type WorkshopPage = WorkshopFields & {
  id: string
  joinCode: string
  state: WorkshopState
  roles: Role[]
  /** Who asks, where they have joined. */
  me: { name: string; groupId: string | null } | null
  agenda: AgendaItem[]
  currentItemId: string | null
  /** Milliseconds until another item may be the current one; null where none will be. */
  agendaChangesIn: number | null
  groups: GroupEntry[]
  /** Participants whose group is gone. */
  withoutGroup: MemberEntry[]
  municipalities: MunicipalityEntry[]
  /** Every municipality's for a facilitator, their own for a participant. */
  homework: HomeworkEntry[]
  /** For who may edit the workshop; empty for everybody else. */
  facilitators: FacilitatorEntry[]
}

/** Everything that the page of a workshop shows to the people in it, and to nobody else. */
export async function readWorkshop(
  { db, now }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<WorkshopPage> {
  return db.$transaction(async (tx) => {
    const access = await authorizeWorkshop(tx, actor, workshopId, 'workshop.read')
    const { workshop, roles, participant } = access
    const agenda = readStoredAgenda(await tx.agendaItem.findMany(inOrder(workshopId)))
    const at = now()
    const state = workshopState(workshop)
    const { id, date, timeZone, joinCode } = workshop
    return {
      id,
      ...workshopFields(workshop),
      joinCode,
      roles,
      agenda,
      state,
      me: participant && { name: participant.name, groupId: participant.groupId },
      currentItemId: currentItem(agenda, date, timeZone, at)?.id ?? null,
      agendaChangesIn: nextAgendaChange(agenda, date, timeZone, at),
      ...(await readMembers(tx, workshopId)),
      municipalities: await readMunicipalities(tx, workshopId, roles),
      homework: await listHomework(tx, homeworkOf(access), at),
      facilitators: await readFacilitators(tx, { id, state }, roles),
    }
  })
}

const homeworkOf = ({ workshop, roles, participant }: WorkshopAccess) => ({
  workshopId: workshop.id,
  ...(can(roles, 'homework.handOut', workshopState(workshop))
    ? {}
    : { municipalityId: participant?.municipalityId ?? '' }),
})
