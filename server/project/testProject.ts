import type { ProjectContent } from '../../domain/project/project'
import type { PlanTestbed } from '../plan/planTestbed'
import { createProject } from './createProject'
import { joinProject } from './joinProject'

export const EMPTY: ProjectContent = {
  title: 'Ühine huvikool',
  goal: '',
  areas: '',
  audience: '',
  trainer: '',
  funding: '',
  contact: '',
  results: '',
  organisations: [],
  sessions: [],
  activities: [],
}

/** Two organisations with a plan and an editor each, and a project of one into which it asks the other. */
export async function askedProject(bed: PlanTestbed) {
  const [one, two] = [await bed.plan(), await bed.plan()]
  const organisations = [
    { organisationId: one.organisationId, responsible: 'Kultuurinõunik' },
    { organisationId: two.organisationId, responsible: 'Haridusjuht' },
  ]
  const content: ProjectContent = {
    ...EMPTY,
    organisations,
    sessions: [{ title: 'Avapäev', dateRaw: '4. märts 2026', venue: 'Rahvamaja' }],
    activities: [{ text: 'Loome ühise huvikooli', state: 'planned', note: '' }],
  }
  const { id } = await createProject(bed.deps, one.editor, content)
  const answer = { projectId: id, organisationId: two.organisationId }
  return { one, two, content, id, answer }
}

/** The same, where the other organisation takes part as well. */
export async function jointProject(bed: PlanTestbed) {
  const made = await askedProject(bed)
  await joinProject(bed.deps, made.two.editor, made.answer)
  return made
}
