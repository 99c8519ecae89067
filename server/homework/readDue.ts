import { daysUntil } from '../../domain/homework/daysUntil'
import type { Workshop } from '../../prisma/generated/client'
import type { Queries } from '../db'

/** What a workshop asks its municipalities to finish, and when. */
export type Due = {
  instructions: string
  /** ISO dates in the workshop's time zone, both included. */
  opensOn: string
  dueOn: string
  /** Days until it opens: 0 or less once it has. */
  opensIn: number
  /** Days until the due day: 0 on it, negative once it is over. */
  daysLeft: number
}

/** The homework that a workshop handed out, by the server's clock and the workshop's time zone. */
export async function readDue(
  tx: Queries,
  { id, timeZone }: Pick<Workshop, 'id' | 'timeZone'>,
  now: Date,
): Promise<Due> {
  const { instructions, opensOn, dueOn } = await tx.assignment.findUniqueOrThrow({
    where: { workshopId: id },
  })
  return {
    instructions,
    opensOn,
    dueOn,
    opensIn: daysUntil(opensOn, timeZone, now),
    daysLeft: daysUntil(dueOn, timeZone, now),
  }
}
