import type { ProjectActivityState } from './projectActivityState'

/** An organisation of a project, and who there is responsible, as written. */
export type ProjectPartner = { organisationId: string; responsible: string }

/** A meeting or training day; its date as people wrote it. */
export type ProjectSession = { title: string; dateRaw: string; venue: string }

export type ProjectActivity = { text: string; state: ProjectActivityState; note: string }

/** A project of several organisations, as its editors write it; lists in their order. */
export type ProjectContent = {
  title: string
  goal: string
  areas: string
  audience: string
  trainer: string
  funding: string
  contact: string
  results: string
  organisations: readonly ProjectPartner[]
  sessions: readonly ProjectSession[]
  activities: readonly ProjectActivity[]
}

/** The texts of a project, in the order in which they are read. */
export const PROJECT_TEXTS = [
  'title',
  'goal',
  'areas',
  'audience',
  'trainer',
  'funding',
  'contact',
  'results',
] as const satisfies readonly (keyof ProjectContent)[]

export type ProjectText = (typeof PROJECT_TEXTS)[number]
