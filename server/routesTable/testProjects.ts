import type { Db } from '../db'

/** Joint projects: `j1` of `o1`, `j2` of `o2`. */
export async function addProjects(db: Db): Promise<void> {
  for (const [id, organisationId] of [
    ['j1', 'o1'],
    ['j2', 'o2'],
  ] as const) {
    const organisations = { create: { organisationId, position: 0 } }
    const createdAt = new Date('2026-11-17')
    await db.project.create({ data: { id, title: `Projekt ${id}`, createdAt, organisations } })
  }
}
