import { can } from '../../domain/permission'
import type { Actor, Deps } from '../deps'
import { authorizeProject } from './authorizeProject'
import { loadProject, type StoredProject } from './loadProject'

export type ProjectView = { project: StoredProject; mayEdit: boolean }

/** A project, for whoever may read the plan of one of its organisations. */
export async function readProject(
  { db }: Deps,
  actor: Actor,
  projectId: string,
): Promise<ProjectView> {
  return db.$transaction(async (tx) => {
    const { roles } = await authorizeProject(tx, actor, projectId, 'project.read')
    return { project: await loadProject(tx, projectId), mayEdit: can(roles, 'project.edit') }
  })
}
