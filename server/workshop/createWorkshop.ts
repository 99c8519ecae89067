import { authorizeAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import type { AgendaFields, GroupFields, WorkshopFields } from './content'
import { freeJoinCode } from './freeJoinCode'
import { storeAgenda } from './storeAgenda'
import { storeGroups } from './storeGroups'
import { storeMunicipalities } from './storeMunicipalities'

export type NewWorkshop = WorkshopFields & {
  municipalities: readonly string[]
  groups: readonly GroupFields[]
  agenda: readonly AgendaFields[]
}

/** Sets a workshop up with its agenda, its groups and their boards; the account is its facilitator. */
export async function createWorkshop(
  { db, now }: Deps,
  actor: Actor,
  made: NewWorkshop,
): Promise<{ id: string; joinCode: string }> {
  return db.$transaction(async (tx) => {
    const account = await authorizeAccount(tx, actor, 'workshop.create')
    const id = newId()
    const joinCode = await freeJoinCode(tx)
    const members = { create: { accountId: account.id, role: 'facilitator' } }
    const { title, date, timeZone, place, link, objectives } = made
    const fields = { title, date, timeZone, place, link, objectives }
    await tx.workshop.create({ data: { id, ...fields, joinCode, createdAt: now(), members } })
    await storeMunicipalities(tx, account, id, made.municipalities)
    await storeGroups(tx, id, made.groups)
    await storeAgenda(tx, id, made.agenda)
    return { id, joinCode }
  })
}
