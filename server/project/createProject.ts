import type { ProjectContent } from '../../domain/project/project'
import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'
import { newId } from '../tokens'
import { nudgeProject } from './nudgeProject'
import { checkProject, projectColumns, writeProjectLists } from './writeProject'

/**
 * Enters a project of several organisations, by an editor of one of them. The others are asked to take
 * part.
 *
 * @throws Refusal `invalid` without a title, or where no organisation is the actor's own
 */
export async function createProject(
  deps: Deps,
  actor: Actor,
  content: ProjectContent,
): Promise<{ id: string }> {
  const id = newId()
  await deps.db.$transaction(async (tx) => {
    await requireAccount(tx, actor)
    await checkProject(tx, actor, content)
    const now = deps.now()
    await tx.project.create({ data: { id, ...projectColumns(content), createdAt: now } })
    await writeProjectLists(tx, { actor, projectId: id, now }, content)
  })
  await nudgeProject(deps, content.organisations)
  return { id }
}
