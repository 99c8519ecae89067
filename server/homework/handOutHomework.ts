import { assignmentProblem, type AssignmentDays } from '../../domain/homework/assignmentDays'
import { Refusal } from '../../domain/refusal'
import { authorizeWorkshop } from '../authorize'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { addMissingHomework } from './addMissingHomework'

/** `version` is that of the homework when the editing began, 0 where none was handed out yet. */
export type HandOut = AssignmentDays & { instructions: string; version: number }

/**
 * Hands out homework: what to do and until when, and for each municipality that has none yet a
 * homework with a board of its own. Doing it again changes what is asked, and nothing that was made.
 *
 * @returns how many municipalities got their homework now
 * @throws Refusal `invalid` where the days make no sense or the workshop has no municipality,
 *   `conflict` with the version of now where somebody else changed it meanwhile
 */
export async function handOutHomework(
  { db, nudge, now }: Deps,
  actor: Actor,
  workshopId: string,
  order: HandOut,
): Promise<{ added: number }> {
  const { added, all } = await db.$transaction(async (tx) => {
    const { workshop } = await authorizeWorkshop(tx, actor, workshopId, 'homework.handOut')
    const problem = assignmentProblem(order, workshop.date)
    if (problem) throw new Refusal('invalid', problem, { fields: fieldOf[problem] })
    await storeAssignment(tx, workshopId, order, now())
    const made = await addMissingHomework(tx, workshopId)
    const homework = await tx.homework.findMany({ where: { workshopId } })
    if (homework.length === 0) throw new Refusal('invalid', 'noMunicipalities')
    return { added: made, all: homework }
  })
  nudge(`workshop:${workshopId}`)
  for (const { id } of all) nudge(`homework:${id}`)
  return { added }
}

const fieldOf = {
  dueBeforeOpening: 'dueOn',
  dueBeforeWorkshop: 'dueOn',
  opensBeforeWorkshop: 'opensOn',
}

/** The same once more is no change, whichever version it was begun on. */
async function storeAssignment(
  tx: Queries,
  workshopId: string,
  { instructions, opensOn, dueOn, version }: HandOut,
  now: Date,
): Promise<void> {
  const asked = { instructions, opensOn, dueOn }
  const known = await tx.assignment.findUnique({ where: { workshopId } })
  if (!known) {
    await tx.assignment.create({ data: { workshopId, ...asked, handedOutAt: now } })
    return
  }
  const isSame =
    known.instructions === instructions && known.opensOn === opensOn && known.dueOn === dueOn
  if (isSame) return
  if (known.version !== version) {
    throw new Refusal('conflict', 'assignmentChanged', { version: known.version })
  }
  await tx.assignment.update({
    where: { workshopId },
    data: { ...asked, version: { increment: 1 } },
  })
}
