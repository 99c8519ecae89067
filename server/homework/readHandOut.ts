import { suggestedDays, type AssignmentDays } from '../../domain/homework/assignmentDays'
import { localDateTime } from '../../domain/workshop/agenda'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { listHomework, type HomeworkEntry } from './listHomework'
import { readDue, type Due } from './readDue'

/** What a facilitator needs to hand out homework, and to see how far everybody is. */
export type HandOutPage = {
  workshop: { id: string; title: string; date: string }
  /** What was handed out; null before. */
  due: (Due & { version: number }) | null
  /** Days to begin with where nothing was handed out. */
  suggested: AssignmentDays
  homework: HomeworkEntry[]
  /** How many municipalities the workshop has. */
  municipalities: number
}

/** @throws Refusal `not_found`, `forbidden` */
export async function readHandOut(
  { db, now }: Deps,
  actor: Actor,
  workshopId: string,
): Promise<HandOutPage> {
  return db.$transaction(async (tx) => {
    const { workshop } = await authorizeWorkshop(tx, actor, workshopId, 'homework.handOut')
    const { id, title, date, timeZone } = workshop
    const assignment = await tx.assignment.findUnique({ where: { workshopId } })
    return {
      workshop: { id, title, date },
      due: assignment && {
        ...(await readDue(tx, workshop, now())),
        version: assignment.version,
      },
      suggested: suggestedDays(date, localDateTime(now(), timeZone).date),
      homework: await listHomework(tx, { workshopId }, now()),
      municipalities: await tx.workshopMunicipality.count({ where: { workshopId } }),
    }
  })
}
