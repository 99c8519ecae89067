import type { Actor, Deps } from '../deps'
import { authorizeImport, type ImportTarget } from './authorizeImport'

/** Names where an import would go, for whoever may import there, and the page of it. */
export async function readImportTarget(
  { db }: Deps,
  actor: Actor,
  target: ImportTarget,
): Promise<{ name: string; path: string }> {
  return db.$transaction(async (tx) => {
    const { organisationId } = await authorizeImport(tx, actor, target)
    if ('planId' in target) {
      const { title } = await tx.plan.findUniqueOrThrow({ where: { id: target.planId } })
      return { name: title, path: `/plans/${target.planId}` }
    }
    const { name } = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
    return { name, path: `/organisations/${organisationId}` }
  })
}
