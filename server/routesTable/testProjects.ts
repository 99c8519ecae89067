import type { Db } from '../db'

/** Joint projects: `j1` of `o1`, `j2` of `o2`, and `j3` of `o1`, into which `o2` was asked. */
export async function addProjects(db: Db): Promise<void> {
  const createdAt = new Date('2026-11-17')
  for (const [id, organisationId] of [
    ['j1', 'o1'],
    ['j2', 'o2'],
    ['j3', 'o1'],
  ] as const) {
    const organisations = { create: { organisationId, position: 0, acceptedAt: createdAt } }
    await db.project.create({ data: { id, title: `Projekt ${id}`, createdAt, organisations } })
  }
  await db.projectOrganisation.create({
    data: { projectId: 'j3', organisationId: 'o2', position: 1 },
  })
}
