import { Refusal } from '../../domain/refusal'
import type { Actor, Deps } from '../deps'
import type { ExportedFile } from '../export/exportedFile'
import { authorizeHomework } from '../homework/authorizeHomework'
import { calendarFile } from './calendarFile'

/** `title` says in the reader's language what is due; `origin` is the address people use. */
export type ExportDueDate = { title: string; origin: string }

/** The day when a homework is due, as a file for a calendar. */
export async function exportDueDate(
  deps: Deps,
  actor: Actor,
  homeworkId: string,
  { title, origin }: ExportDueDate,
): Promise<ExportedFile> {
  const { db } = deps
  const access = await authorizeHomework(deps, db, actor, homeworkId, 'homework.read')
  const { workshop, homework } = access
  const assignment = await db.assignment.findUnique({ where: { workshopId: workshop.id } })
  if (!assignment) throw new Refusal('not_found', 'noHomework')
  const municipality = homework.municipality.name
  const entry = {
    uid: `homework-${homeworkId}`,
    version: assignment.version,
    writtenAt: deps.now(),
    title: `${title}: ${municipality}`,
    description: `${workshop.title}\n\n${assignment.instructions}`,
    place: '',
    link: `${origin}/homework/${homeworkId}`,
    when: { day: assignment.dueOn },
    timeZone: workshop.timeZone,
  }
  return calendarFile(entry, `${title} ${municipality}`)
}
