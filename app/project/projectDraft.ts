import { z } from 'zod'
import type { StoredProject } from '../../server/project/loadProject'

const text = z.string().default('')

/**
 * A project as it stands in a form, right or wrong: texts as typed, and rows, each known to React by
 * its `key`.
 */
export const ProjectDraft = z.object({
  version: text,
  title: text,
  goal: text,
  areas: text,
  audience: text,
  trainer: text,
  funding: text,
  contact: text,
  results: text,
  organisations: z
    .array(z.object({ key: text, organisationId: text, responsible: text }))
    .default([]),
  sessions: z.array(z.object({ key: text, title: text, dateRaw: text, venue: text })).default([]),
  activities: z.array(z.object({ key: text, text, state: text, note: text })).default([]),
})

export type ProjectDraft = z.infer<typeof ProjectDraft>
export type ProjectList = 'organisations' | 'sessions' | 'activities'

/** The draft that editing a stored project begins with. */
export function draftOf(project: StoredProject): ProjectDraft {
  const keyed = <Row extends object>(rows: readonly Row[]) =>
    rows.map((row, at) => ({ ...row, key: String(at) }))
  return ProjectDraft.parse({
    ...project,
    version: String(project.version),
    organisations: keyed(project.organisations),
    sessions: keyed(project.sessions),
    activities: keyed(project.activities),
  })
}

/** A new project of one's own organisation, with a row of each list to begin with. */
export function newDraft(organisationId: string): ProjectDraft {
  return ProjectDraft.parse({
    organisations: [{ key: '0', organisationId }, { key: '1' }],
    sessions: [{ key: '0' }],
    activities: [{ key: '0', state: 'planned' }],
  })
}
