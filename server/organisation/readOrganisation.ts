import type { Role } from '../../domain/permission'
import type { PlanState } from '../../domain/plan/plan'
import { byName } from '../../domain/text/byName'
import { authorizeOrganisation, planState } from '../authorize'
import type { Actor, Deps } from '../deps'

export type PlanEntry = { id: string; title: string; state: PlanState; activities: number }
export type MemberEntry = { name: string; email: string; role: string }
/** A party and in how many activities it stands. */
export type PartyEntry = { id: string; name: string; activities: number }

export type OrganisationView = {
  id: string
  name: string
  roles: Role[]
  plans: PlanEntry[]
  members: MemberEntry[]
  parties: PartyEntry[]
}

/** An organisation with its plans, its people and its parties. */
export async function readOrganisation(
  { db }: Deps,
  actor: Actor,
  organisationId: string,
): Promise<OrganisationView> {
  return db.$transaction(async (tx) => {
    const roles = await authorizeOrganisation(tx, actor, organisationId, 'organisation.read')
    const found = await tx.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      include: {
        plans: {
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          include: {
            _count: { select: { activities: { where: { deletedAt: null, struckAt: null } } } },
          },
        },
        members: { include: { account: true } },
        parties: {
          include: {
            _count: { select: { mentions: { where: { activity: { deletedAt: null } } } } },
          },
        },
      },
    })
    return {
      id: found.id,
      name: found.name,
      roles,
      plans: found.plans.map(({ id, title, state, _count }) => ({
        id,
        title,
        state: planState({ state }),
        activities: _count.activities,
      })),
      members: found.members
        .map(({ role, account: { name, email } }) => ({ name, email, role }))
        .sort(byName),
      parties: found.parties
        .map(({ id, name, _count }) => ({ id, name, activities: _count.mentions }))
        .sort(byName),
    }
  })
}
