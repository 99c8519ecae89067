import { Refusal } from '../../domain/refusal'
import { instantAt } from '../../domain/workshop/instantAt'
import type { Actor, Deps } from '../deps'
import type { ExportedFile } from '../export/exportedFile'
import { authorizeSeminar } from '../seminar/authorizeSeminar'
import { calendarFile } from './calendarFile'
import type { ExportDueDate } from './exportDueDate'

/** The follow-up seminar of a workshop, as a file for a calendar. */
export async function exportSeminarDate(
  { db, now }: Deps,
  actor: Actor,
  workshopId: string,
  { title, origin }: ExportDueDate,
): Promise<ExportedFile> {
  const { workshop } = await authorizeSeminar(db, actor, workshopId, 'seminar.follow')
  const seminar = await db.seminar.findUnique({ where: { workshopId } })
  if (!seminar) throw new Refusal('not_found', 'noSeminar')
  const { date, start, end, place, link, version } = seminar
  const { timeZone } = workshop
  const page = `${origin}/workshops/${workshopId}/seminar`
  const entry = {
    uid: `seminar-${workshopId}`,
    version,
    writtenAt: now(),
    title: `${title}: ${workshop.title}`,
    description: page,
    place,
    link: link || page,
    when: { start: instantAt(date, start, timeZone), end: instantAt(date, end, timeZone) },
    timeZone,
  }
  return calendarFile(entry, `${title} ${date}`)
}
