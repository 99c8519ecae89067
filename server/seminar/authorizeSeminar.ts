import { can, type Action } from '../../domain/permission'
import { Refusal } from '../../domain/refusal'
import { workshopAccess, workshopState, type WorkshopAccess } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'

/**
 * Decides an action on a workshop's seminar. Besides the workshop's own people, the editors of the
 * municipalities that take part may follow it.
 *
 * @throws Refusal `not_found` where the actor may not follow the seminar, `forbidden` where they may
 *   but not do this
 */
export async function authorizeSeminar(
  tx: Queries,
  actor: Actor,
  workshopId: string,
  action: Action,
): Promise<WorkshopAccess> {
  const access = await workshopAccess(tx, actor, workshopId)
  if (!access) throw new Refusal('not_found', 'noWorkshop')
  const editing = await tx.organisationMember.count({
    where: {
      accountId: actor.accountId ?? '',
      role: 'editor',
      organisation: { workshops: { some: { workshopId } } },
    },
  })
  const roles = editing > 0 ? [...access.roles, 'editor' as const] : access.roles
  const state = workshopState(access.workshop)
  if (!can(roles, 'seminar.follow', state)) throw new Refusal('not_found', 'noWorkshop')
  if (!can(roles, action, state)) throw new Refusal('forbidden', 'notAllowed')
  return { ...access, roles }
}
