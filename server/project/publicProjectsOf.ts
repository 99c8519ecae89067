import type { PublicProject } from '../../domain/project/publicProject'
import type { Queries } from '../db'
import { projectsOf, type PlanProject } from './projectsOf'

/** The projects in which an organisation takes part, as everybody may read them, the oldest first. */
export async function publicProjectsOf(
  tx: Queries,
  organisationId: string,
): Promise<PublicProject[]> {
  return (await projectsOf(tx, organisationId)).map(publicProject)
}

function publicProject(project: PlanProject): PublicProject {
  const { title, goal, areas, audience, funding, results, responsible } = project
  const { organisations, sessions, activities } = project
  return {
    title,
    goal,
    areas,
    audience,
    funding,
    results,
    organisations: organisations.map(({ name }) => name),
    responsible,
    sessions,
    activities,
  }
}
