import type { Role } from '../../domain/permission'
import { workshopAccess } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'

/**
 * The workshops among these whose cards a reader of the plan may see. What a card says now is for
 * those who finish the plan, and for the workshop it was written in; a participant of another workshop
 * sees only what was decided.
 */
export async function seenWorkshops(
  tx: Queries,
  actor: Actor,
  roles: readonly Role[],
  workshopIds: readonly string[],
): Promise<Set<string>> {
  if (roles.includes('editor') || roles.includes('secretary')) return new Set(workshopIds)
  const seen = new Set<string>()
  for (const id of new Set(workshopIds)) {
    const access = await workshopAccess(tx, actor, id)
    if (access && access.roles.length > 0) seen.add(id)
  }
  return seen
}
