import { PROJECT_TEXTS, type ProjectContent } from '../../domain/project/project'
import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import { authorizeProject } from './authorizeProject'
import { loadProject, type StoredProject } from './loadProject'
import { nudgeProject } from './nudgeProject'
import { checkProject, projectColumns, writeProjectLists } from './writeProject'

/** `version` is that of the project as the person saw it when they began. */
export type EditProject = { version: number; content: ProjectContent }

/**
 * Saves a project, by an editor of any organisation that takes part in it.
 *
 * @throws Refusal `conflict` `projectChanged` where somebody saved since: `params` then hold what is
 *   there now (`version`, each text, and each list as lines); `invalid` as `createProject` does
 */
export async function editProject(
  deps: Deps,
  actor: Actor,
  projectId: string,
  { version, content }: EditProject,
): Promise<{ version: number }> {
  const before = await deps.db.$transaction(async (tx) => {
    await authorizeProject(tx, actor, projectId, 'project.edit')
    await checkProject(tx, actor, content)
    const stored = await loadProject(tx, projectId)
    if (stored.version !== version) throw conflict(stored)
    const data = { version: version + 1, ...projectColumns(content) }
    await tx.project.update({ where: { id: projectId }, data })
    await writeProjectLists(tx, { actor, projectId, now: deps.now() }, content)
    return stored.organisations
  })
  await nudgeProject(deps, [...before, ...content.organisations])
  return { version: version + 1 }
}

function conflict(stored: StoredProject): Refusal {
  const texts = PROJECT_TEXTS.map((name) => [name, stored[name]])
  const lines = (rows: readonly (readonly string[])[]) =>
    rows.map((cells) => cells.filter((cell) => cell !== '').join(' · ')).join('\n')
  return new Refusal('conflict', 'projectChanged', {
    version: stored.version,
    ...(Object.fromEntries(texts) as Record<string, string>),
    organisations: lines(stored.organisations.map(({ name, responsible }) => [name, responsible])),
    sessions: lines(stored.sessions.map(({ title, dateRaw, venue }) => [title, dateRaw, venue])),
    activities: lines(stored.activities.map(({ text, note }) => [text, note])),
  })
}
