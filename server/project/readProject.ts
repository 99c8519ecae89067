import { can } from '../../domain/permission'
import { organisationRoles } from '../authorize'
import type { Actor, Deps } from '../deps'
import { authorizeProject } from './authorizeProject'
import { loadProject, type StoredProject } from './loadProject'

export type ProjectView = {
  project: StoredProject
  mayEdit: boolean
  /** Ids of the organisations for which the actor says whether they take part. */
  own: string[]
}

/** A project, for whoever may read the plan of one of its organisations, or was asked to take part. */
export async function readProject(
  { db }: Deps,
  actor: Actor,
  projectId: string,
): Promise<ProjectView> {
  return db.$transaction(async (tx) => {
    const { roles } = await authorizeProject(tx, actor, projectId, 'project.read')
    const project = await loadProject(tx, projectId)
    const own: string[] = []
    for (const { organisationId } of project.organisations) {
      const theirs = await organisationRoles(tx, actor, organisationId)
      if (can(theirs, 'project.join')) own.push(organisationId)
    }
    return { project, mayEdit: can(roles, 'project.edit'), own }
  })
}
