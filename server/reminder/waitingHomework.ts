import { daysUntil } from '../../domain/homework/daysUntil'
import { waitingFor, type Waiting } from '../../domain/homework/reminder'
import type { Prisma } from '../../prisma/generated/client'
import type { Queries } from '../db'
import { homeworkState } from '../homework/authorizeHomework'

/** A homework that somebody is reminded of. `dueOn` is an ISO date in the workshop's time zone. */
export type WaitingHomework = {
  homeworkId: string
  municipality: string
  workshop: string
  waiting: Waiting
  dueOn: string
  /** 0 on the day itself, negative once it is over. */
  daysLeft: number
}

/** The homework that nobody has submitted, of workshops that still take it, the soonest due first. */
export async function waitingHomework(
  tx: Queries,
  where: Prisma.HomeworkWhereInput,
  now: Date,
): Promise<WaitingHomework[]> {
  const found = await tx.homework.findMany({
    where: { AND: [where, { workshop: { state: { not: 'frozen' } } }] },
    include: { municipality: true, workshop: { include: { assignment: true } } },
    orderBy: [{ municipality: { position: 'asc' } }, { id: 'asc' }],
  })
  const waiting = found.flatMap((homework) => {
    const state = waitingFor(homeworkState(homework))
    const { assignment, title, timeZone } = homework.workshop
    if (!state || !assignment) return []
    const { dueOn } = assignment
    return {
      homeworkId: homework.id,
      municipality: homework.municipality.name,
      workshop: title,
      waiting: state,
      dueOn,
      daysLeft: daysUntil(dueOn, timeZone, now),
    }
  })
  return waiting.sort((one, other) => one.daysLeft - other.daysLeft)
}
