import type { ProjectContent } from '../../domain/project/project'
import { sessionDate } from '../../domain/project/sessionDate'
import { Refusal } from '../../domain/refusal'
import { can } from '../../domain/permission'
import { organisationRoles } from '../authorize'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import { newId } from '../tokens'

/** The columns of a project, trimmed. */
export function projectColumns(content: ProjectContent) {
  const { title, goal, areas, audience, trainer, funding, contact, results } = content
  const texts = { title, goal, areas, audience, trainer, funding, contact, results }
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.trim()]),
  ) as typeof texts
}

/**
 * Checks what every project must have: a title, organisations that are there and each once, and one
 * among them whose editor the actor is, so that nobody writes themselves out.
 *
 * @throws Refusal `invalid`
 */
export async function checkProject(
  tx: Queries,
  actor: Actor,
  { title, organisations }: ProjectContent,
): Promise<void> {
  if (title.trim() === '') throw new Refusal('invalid', 'formIncomplete', { fields: 'title' })
  const ids = organisations.map(({ organisationId }) => organisationId)
  const found = await tx.organisation.count({ where: { id: { in: ids } } })
  if (new Set(ids).size !== ids.length || found !== ids.length) {
    throw new Refusal('invalid', 'projectOrganisations', { fields: 'organisations' })
  }
  for (const id of ids) {
    if (can(await organisationRoles(tx, actor, id), 'project.edit')) return
  }
  throw new Refusal('invalid', 'projectNeedsYours', { fields: 'organisations' })
}

/** Writes the lists of a project anew, in their order. */
export async function writeProjectLists(
  tx: Queries,
  projectId: string,
  { organisations, sessions, activities }: ProjectContent,
): Promise<void> {
  const where = { projectId }
  await tx.projectOrganisation.deleteMany({ where })
  await tx.projectSession.deleteMany({ where })
  await tx.projectActivity.deleteMany({ where })
  await tx.projectOrganisation.createMany({
    data: organisations.map(({ organisationId, responsible }, position) => {
      return { projectId, organisationId, position, responsible: responsible.trim() }
    }),
  })
  await tx.projectSession.createMany({
    data: sessions.map(({ title, dateRaw, venue }, position) => ({
      id: newId(),
      projectId,
      position,
      title: title.trim(),
      dateRaw: dateRaw.trim(),
      date: sessionDate(dateRaw),
      venue: venue.trim(),
    })),
  })
  await tx.projectActivity.createMany({
    data: activities.map(({ text, state, note }, position) => {
      return { id: newId(), projectId, position, text: text.trim(), state, note: note.trim() }
    }),
  })
}
