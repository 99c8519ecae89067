import type { AgendaItem } from '../../domain/workshop/agenda'

/**
 * What stands at the head of a workshop. `date` is an ISO date in `timeZone` (IANA name), `objectives`
 * one per line, `link` a web address or empty.
 */
export type WorkshopFields = {
  title: string
  date: string
  timeZone: string
  place: string
  link: string
  objectives: string
}

/** A group as it is saved; `id` is null for a new one, `prompts` one per line. */
export type GroupFields = {
  id: string | null
  name: string
  theme: string
  prompts: string
  defaultChapter: string
}

/** An agenda item as it is saved; `end` is null unless somebody wrote one. */
export type AgendaFields = Omit<AgendaItem, 'id' | 'endSource'>

/** The head of a workshop, out of all that is known of it. */
export function workshopFields(workshop: WorkshopFields): WorkshopFields {
  const { title, date, timeZone, place, link, objectives } = workshop
  return { title, date, timeZone, place, link, objectives }
}

/** A group as it is saved, out of all that is known of it. */
export function groupFields<Id>({
  id,
  name,
  theme,
  prompts,
  defaultChapter,
}: Omit<GroupFields, 'id'> & { id: Id }) {
  return { id, name, theme, prompts, defaultChapter }
}
