import {
  PROJECT_ACTIVITY_STATES,
  type ProjectActivityState,
} from '../../domain/project/projectActivityState'
import type { ProjectText } from '../../domain/project/project'
import { oneOf } from '../authorize'
import type { Queries } from '../db'

export type StoredProject = Readonly<Record<ProjectText, string>> & {
  id: string
  /** Counts saved changes; a save that names an older one is a conflict. */
  version: number
  /** `accepted`: an editor of the organisation said that it takes part. */
  organisations: {
    organisationId: string
    name: string
    responsible: string
    accepted: boolean
  }[]
  /** `date` is what could be read of the date as written, an ISO date. */
  sessions: { title: string; dateRaw: string; date: string | null; venue: string }[]
  activities: { text: string; state: ProjectActivityState; note: string }[]
}

const IN_ORDER = { orderBy: { position: 'asc' } } as const

/** A project with its lists in order. */
export async function loadProject(tx: Queries, projectId: string): Promise<StoredProject> {
  const found = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    include: {
      organisations: { ...IN_ORDER, include: { organisation: true } },
      sessions: IN_ORDER,
      activities: IN_ORDER,
    },
  })
  const { createdAt: _createdAt, organisations, sessions, activities, ...project } = found
  return {
    ...project,
    organisations: organisations.map(
      ({ organisationId, organisation, responsible, acceptedAt }) => {
        return {
          organisationId,
          name: organisation.name,
          responsible,
          accepted: acceptedAt !== null,
        }
      },
    ),
    sessions: sessions.map(({ title, dateRaw, date, venue }) => ({ title, dateRaw, date, venue })),
    activities: activities.map(({ text, state, note }) => {
      return { text, state: oneOf(PROJECT_ACTIVITY_STATES, state), note }
    }),
  }
}
