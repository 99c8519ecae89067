import { can, type Role } from '../../domain/permission'
import { organisationNameKey } from '../../domain/plan/organisationNameKey'
import type { Queries } from '../db'
import { inOrder } from './inOrder'

export type MunicipalityEntry = {
  id: string
  name: string
  /** Set where the facilitator may write its plans. */
  organisationId: string | null
  plans: { id: string; title: string }[]
  /** For facilitators, where it is not joined to its organisation: who can make them its editor. */
  editors: string[]
}

/** The municipalities of a workshop with their plans. */
export async function readMunicipalities(
  tx: Queries,
  workshopId: string,
  roles: readonly Role[],
): Promise<MunicipalityEntry[]> {
  const rows = await tx.workshopMunicipality.findMany({
    ...inOrder(workshopId),
    include: { organisation: { include: { plans: { orderBy: { createdAt: 'asc' } } } } },
  })
  const editorsOf = can(roles, 'workshop.edit', 'open')
    ? await editorNames(
        tx,
        rows.filter(({ organisationId }) => organisationId === null).map(({ name }) => name),
      )
    : new Map<string, string[]>()
  return rows.map(({ id, name, organisationId, organisation }) => ({
    id,
    name,
    organisationId,
    plans: (organisation?.plans ?? []).map(({ id, title }) => ({ id, title })),
    editors: editorsOf.get(organisationNameKey(name)) ?? [],
  }))
}

/** The editors of the organisations of these names, by the key of the name. */
async function editorNames(tx: Queries, names: string[]): Promise<Map<string, string[]>> {
  const organisations = await tx.organisation.findMany({
    where: { nameKey: { in: names.map(organisationNameKey) } },
    include: { members: { where: { role: 'editor' }, include: { account: true } } },
  })
  return new Map(
    organisations.map(({ nameKey, members }) => [
      nameKey,
      members.map(({ account }) => account.name).sort((a, b) => a.localeCompare(b, 'et')),
    ]),
  )
}
