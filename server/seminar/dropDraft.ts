import { Refusal } from '../../domain/refusal'
import { isBlank } from '../../domain/text/isBlank'
import type { Actor, Deps } from '../deps'
import { authorizeDecision, readHomeworkDraft, type DraftOrder } from './authorizeDecision'
import { recordDecision } from './recordDecision'
import { requireOutsidePlan } from './requireOutsidePlan'

/**
 * Leaves a draft out, with the reason. Its text is kept with the decision and stays on the board;
 * `takeBackDecision` brings it back.
 *
 * @throws Refusal `invalid` `reasonMissing` without a reason; `conflict` `draftInPlan` with its
 *   `number` while it is in a plan; `not_found` `noDraft` for a draft that is gone
 */
export async function dropDraft(
  deps: Deps,
  actor: Actor,
  order: DraftOrder & { reason: string },
): Promise<void> {
  const { db, now, nudge } = deps
  const { homeworkId, cardId } = order
  const note = order.reason.trim()
  const card = await readHomeworkDraft(deps, actor, order)
  const isRecorded = await db.$transaction(async (tx) => {
    const { boardId } = await authorizeDecision(tx, actor, order)
    if (isBlank(note)) throw new Refusal('invalid', 'reasonMissing')
    if (!card) throw new Refusal('not_found', 'noDraft')
    await requireOutsidePlan(tx, { boardId, cardId })
    const made = { homeworkId, cardId, decision: 'dropped', note, activityId: null } as const
    return recordDecision(tx, actor, made, card, now())
  })
  if (!isRecorded) return
  nudge(`seminar:${order.workshopId}`)
  nudge(`homework:${homeworkId}`)
}
