import type { Actor, Deps } from '../deps'
import { authorizeProject } from './authorizeProject'
import { loadProject, type StoredProject } from './loadProject'
import { projectChoices, type ProjectChoices } from './projectChoices'

export type ProjectForEdit = ProjectChoices & { project: StoredProject }

/** A project as its editors need it. */
export async function readProjectForEdit(
  { db }: Deps,
  actor: Actor,
  projectId: string,
): Promise<ProjectForEdit> {
  return db.$transaction(async (tx) => {
    await authorizeProject(tx, actor, projectId, 'project.edit')
    return { ...(await projectChoices(tx, actor)), project: await loadProject(tx, projectId) }
  })
}
