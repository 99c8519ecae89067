import type { ProjectActivity, ProjectSession } from './project'

/**
 * A joint project as everybody reads it in the plan of one of its organisations: what it is for, who
 * takes part, when and where people meet, what is done together and how far that is. The money is
 * public money, so `funding` is public. The contact and the trainer are not: there stand people with
 * their names and numbers, who were written down for those that work together. Of those responsible
 * only the organisation's own stands in its plan, where its other responsible parties stand too.
 */
export type PublicProject = {
  title: string
  goal: string
  areas: string
  audience: string
  funding: string
  results: string
  /** Names. */
  organisations: readonly string[]
  /** Who is responsible in the organisation of the plan, as written. */
  responsible: string
  /** `date` is what could be read of the date as written, an ISO date. */
  sessions: readonly (ProjectSession & { date: string | null })[]
  activities: readonly ProjectActivity[]
}
