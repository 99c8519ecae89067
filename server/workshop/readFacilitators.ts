import { can, type Role } from '../../domain/permission'
import type { WorkshopState } from '../../domain/workshop/workshopState'
import { byName } from '../../domain/text/byName'
import type { Queries } from '../db'

export type FacilitatorEntry = { name: string; email: string }

/** Who facilitates a workshop, by name; nobody for whoever may not edit it, since addresses are private. */
export async function readFacilitators(
  tx: Queries,
  workshop: { id: string; state: WorkshopState },
  roles: readonly Role[],
): Promise<FacilitatorEntry[]> {
  if (!can(roles, 'workshop.edit', workshop.state)) return []
  const members = await tx.workshopMember.findMany({
    where: { workshopId: workshop.id, role: 'facilitator' },
    include: { account: true },
    orderBy: { accountId: 'asc' },
  })
  return members.map(({ account: { name, email } }) => ({ name, email })).sort(byName)
}
