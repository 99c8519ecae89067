import type { Account } from '../../prisma/generated/client'
import { authorizeAccount } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { freeJoinCode } from './freeJoinCode'
import { storeAgenda } from './storeAgenda'
import { storeGroups } from './storeGroups'
import { storeMunicipalities } from './storeMunicipalities'
import {
  workshopFields,
  type AgendaFields,
  type GroupFields,
  type WorkshopFields,
} from './workshopFields'

export type NewWorkshop = WorkshopFields & {
  municipalities: readonly string[]
  groups: readonly GroupFields[]
  agenda: readonly AgendaFields[]
}

/** Sets a workshop up with its agenda, its groups and their boards; the account is its facilitator. */
export async function createWorkshop(
  deps: Deps,
  actor: Actor,
  made: NewWorkshop,
): Promise<{ id: string; joinCode: string }> {
  const { db, now } = deps
  return db.$transaction(async (tx) => {
    const account = await authorizeAccount(tx, actor, 'workshop.create')
    return insertWorkshop(deps, tx, account, now(), made)
  })
}

/** The same for use cases that have authorised it, inside their transaction. */
export async function insertWorkshop(
  deps: Pick<Deps, 'documents'>,
  tx: Queries,
  account: Account,
  createdAt: Date,
  made: NewWorkshop,
): Promise<{ id: string; joinCode: string }> {
  const id = newId()
  const joinCode = await freeJoinCode(tx)
  const members = { create: { accountId: account.id, role: 'facilitator' } }
  await tx.workshop.create({
    data: { id, ...workshopFields(made), joinCode, createdAt, members },
  })
  await storeMunicipalities(deps, tx, account, id, made.municipalities)
  await storeGroups(deps, tx, id, made.groups)
  await storeAgenda(tx, id, made.agenda)
  return { id, joinCode }
}
