import type { Queries } from '../db'
import { loadProject, type StoredProject } from './loadProject'

/** A project as it stands in the plan of one of its organisations, with that one's responsible. */
export type PlanProject = StoredProject & { responsible: string }

/** The projects in which an organisation takes part, the oldest first. */
export async function projectsOf(tx: Queries, organisationId: string): Promise<PlanProject[]> {
  const rows = await tx.projectOrganisation.findMany({
    where: { organisationId },
    orderBy: [{ project: { createdAt: 'asc' } }, { projectId: 'asc' }],
  })
  const projects: PlanProject[] = []
  for (const { projectId, responsible } of rows) {
    projects.push({ ...(await loadProject(tx, projectId)), responsible })
  }
  return projects
}
