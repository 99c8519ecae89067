import type { Queries } from '../db'
import { loadProject, type StoredProject } from './loadProject'

/** A project as it stands in the plan of one of its organisations, with that one's responsible. */
export type PlanProject = StoredProject & { responsible: string }

/**
 * The projects in which an organisation takes part, the oldest first, each with those organisations
 * alone that take part: nobody else brings an organisation into its own plan or into that of others.
 */
export async function projectsOf(tx: Queries, organisationId: string): Promise<PlanProject[]> {
  const rows = await tx.projectOrganisation.findMany({
    where: { organisationId, acceptedAt: { not: null } },
    orderBy: [{ project: { createdAt: 'asc' } }, { projectId: 'asc' }],
  })
  const projects: PlanProject[] = []
  for (const { projectId, responsible } of rows) {
    const project = await loadProject(tx, projectId)
    const organisations = project.organisations.filter(({ accepted }) => accepted)
    projects.push({ ...project, organisations, responsible })
  }
  return projects
}
