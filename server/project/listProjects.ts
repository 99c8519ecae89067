import { requireAccount } from '../authorize'
import type { Actor, Deps } from '../deps'

export type ProjectEntry = {
  id: string
  title: string
  organisations: string[]
  activities: number
  /** None of the account's organisations takes part: they were only asked to. */
  asked: boolean
}
export type ProjectsView = { projects: ProjectEntry[]; mayCreate: boolean }

/** The projects that the account's organisations take part in or were asked into, the newest first. */
export async function listProjects({ db }: Deps, actor: Actor): Promise<ProjectsView> {
  const { id: accountId } = await requireAccount(db, actor)
  const found = await db.project.findMany({
    where: { organisations: { some: { organisation: { members: { some: { accountId } } } } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    include: {
      organisations: {
        orderBy: { position: 'asc' },
        include: { organisation: { include: { members: { where: { accountId } } } } },
      },
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
      asked: !organisations.some(
        ({ acceptedAt, organisation }) => acceptedAt !== null && organisation.members.length > 0,
      ),
    })),
    mayCreate: editing > 0,
  }
}
