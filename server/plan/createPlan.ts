import { authorizeOrganisation } from '../authorize'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'

/** Begins an empty plan of the organisation. */
export async function createPlan(
  { db }: Deps,
  actor: Actor,
  organisationId: string,
  { title }: { title: string },
): Promise<{ id: string }> {
  return db.$transaction(async (tx) => {
    await authorizeOrganisation(tx, actor, organisationId, 'plan.create')
    const id = newId()
    await tx.plan.create({ data: { id, organisationId, title: title.trim() } })
    return { id }
  })
}
