import { Refusal } from '../../domain/refusal'
import { isBlank } from '../../domain/text/isBlank'
import type { Actor, Deps } from '../deps'
import { recheckHomework } from '../homework/recheckHomework'
import { authorizeDecision, readHomeworkDraft, type DraftOrder } from './authorizeDecision'
import { recordDecision } from './recordDecision'
import { requireOutsidePlan } from './requireOutsidePlan'

/**
 * Gives a draft back to its municipality with a note on what to do. Homework that was submitted is
 * returned by that: its board can be written again.
 *
 * @throws Refusal `invalid` `noteMissing` without a note; `conflict` `draftInPlan` with its `number`
 *   while it is in a plan; `not_found` `noDraft` for a draft that is gone
 */
export async function returnDraft(
  deps: Deps,
  actor: Actor,
  order: DraftOrder & { note: string },
): Promise<void> {
  const { db, now, nudge } = deps
  const { homeworkId, cardId } = order
  const note = order.note.trim()
  const card = await readHomeworkDraft(deps, actor, order)
  const homework = await db.$transaction(async (tx) => {
    const found = await authorizeDecision(tx, actor, order)
    if (isBlank(note)) throw new Refusal('invalid', 'noteMissing')
    if (!card) throw new Refusal('not_found', 'noDraft')
    await requireOutsidePlan(tx, { boardId: found.boardId, cardId })
    const made = { homeworkId, cardId, decision: 'returned', note, activityId: null } as const
    const isRecorded = await recordDecision(tx, actor, made, card, now())
    const { count } = await tx.homework.updateMany({
      where: { id: homeworkId, state: { in: ['submitted', 'reviewed'] } },
      data: { state: 'returned', reviewedAt: null, version: { increment: 1 } },
    })
    return isRecorded || count > 0 ? found : null
  })
  if (!homework) return
  recheckHomework(deps, homework)
  nudge(`seminar:${order.workshopId}`)
  nudge(`homework:${homeworkId}`)
}
