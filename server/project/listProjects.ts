import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'

export type ProjectEntry = {
  id: string
  title: string
  organisations: string[]
  activities: number
}
export type ProjectsView = { projects: ProjectEntry[]; mayCreate: boolean }

/** The projects of the organisations that the account belongs to, the newest first. */
export async function listProjects({ db }: Deps, actor: Actor): Promise<ProjectsView> {
  const { id: accountId } = await requireAccount(db, actor)
  const found = await db.project.findMany({
    where: { organisations: { some: { organisation: { members: { some: { accountId } } } } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    include: {
      organisations: { orderBy: { position: 'asc' }, include: { organisation: true } },
      _count: { select: { activities: true } },
    },
  })
  const editing = await db.organisationMember.count({ where: { accountId, role: 'editor' } })
  return {
    projects: found.map(({ id, title, organisations, _count }) => ({
      id,
      title,
      organisations: organisations.map(({ organisation }) => organisation.name),
      activities: _count.activities,
    })),
    mayCreate: editing > 0,
  }
}
