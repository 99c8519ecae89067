import type { ProjectContent, ProjectPartner } from '../../domain/project/project'
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

/**
 * Writes the lists of a project anew, in their order. An organisation whose editor the actor is takes
 * part by that; any other is only asked to, unless it takes part already.
 */
export async function writeProjectLists(
  tx: Queries,
  { actor, projectId, now }: { actor: Actor; projectId: string; now: Date },
  { organisations, sessions, activities }: ProjectContent,
): Promise<void> {
  const where = { projectId }
  await writePartners(tx, { actor, projectId, now }, organisations)
  await tx.projectSession.deleteMany({ where })
  await tx.projectActivity.deleteMany({ where })
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

async function writePartners(
  tx: Queries,
  { actor, projectId, now }: { actor: Actor; projectId: string; now: Date },
  partners: readonly ProjectPartner[],
): Promise<void> {
  const stored = await tx.projectOrganisation.findMany({ where: { projectId } })
  await tx.projectOrganisation.deleteMany({ where: { projectId } })
  for (const [position, { organisationId, responsible }] of partners.entries()) {
    const before = stored.find((row) => row.organisationId === organisationId)
    const own = can(await organisationRoles(tx, actor, organisationId), 'project.join')
    const acceptedAt = before?.acceptedAt ?? (own ? now : null)
    const row = { position, responsible: responsible.trim(), acceptedAt }
    await tx.projectOrganisation.create({ data: { projectId, organisationId, ...row } })
  }
}
