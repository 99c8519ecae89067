import type { Card } from '../../domain/board/card'
import { Refusal } from '../../domain/refusal'
import { promoteIn, type Promoted } from '../board/promoteDraft'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { nudgePlan } from '../plan/nudgePlan'
import { isUniqueViolation } from '../uniqueViolation'
import { authorizeDecision, readHomeworkDraft, type DraftOrder } from './authorizeDecision'
import { recordDecision } from './recordDecision'
import { readStandings } from './readStandings'
import { updateAccepted, type FieldChoices } from './updateAccepted'

/** `chapterId` is for a draft that is not in the plan yet, `choices` for one that is. */
export type AcceptDraft = DraftOrder & {
  planId: string
  chapterId: string
  choices: FieldChoices | null
}

/** What became of the plan: nothing where it said all that already. */
export type Accepted = {
  outcome: 'added' | 'updated' | 'already'
  activityId: string
  number: string
}

/**
 * Takes a homework draft into the plan of its municipality. A draft that is there already, itself or
 * as the one it was carried from, updates its activity: fields that only the draft changed are
 * taken, fields that only the plan changed stay, and what both changed a person decides.
 *
 * @throws Refusal `conflict` `draftContested` with both texts of each contested field, or
 *   `activityStruck` where its activity was left out of the plan; what `promoteDraft` throws
 */
export async function acceptDraft(deps: Deps, actor: Actor, order: AcceptDraft): Promise<Accepted> {
  const { db, nudge } = deps
  const card = await readHomeworkDraft(deps, actor, order)
  const once = () => db.$transaction((tx) => acceptIn(tx, deps, actor, order, card))
  const accepted = await once().catch((error: unknown) => {
    if (isUniqueViolation(error)) return once()
    throw error
  })
  if (accepted.isNew) {
    await nudgePlan(deps, order.planId, accepted.activityId)
    nudge(`seminar:${order.workshopId}`)
    nudge(`homework:${order.homeworkId}`)
  }
  const { outcome, activityId, number } = accepted
  return { outcome, activityId, number }
}

async function acceptIn(
  tx: Queries,
  deps: Deps,
  actor: Actor,
  order: AcceptDraft,
  card: Card | undefined,
): Promise<Accepted & { isNew: boolean }> {
  const homework = await authorizeDecision(tx, actor, order)
  const { planId, workshopId, cardId, chapterId } = order
  const organisationId = homework.municipality.organisationId ?? ''
  const own = await tx.plan.count({ where: { id: planId, organisationId } })
  if (own === 0) throw new Refusal('not_found', 'noPlan')
  if (!card) throw new Refusal('not_found', 'noDraft')
  const standing = (await readStandings(tx, homework, [planId]))(cardId, planId)
  const { boardId } = homework
  const accepted: Accepted | Promoted = standing
    ? await updateAccepted(tx, deps, actor, { homework, card, standing, choices: order.choices })
    : await promoteIn(tx, deps, actor, { workshopId, boardId, cardId, planId, chapterId }, card)
  const { activityId } = accepted
  const made = { homeworkId: homework.id, cardId, decision: 'accepted', note: '' } as const
  const isRecorded = await recordDecision(tx, actor, { ...made, activityId }, card, deps.now())
  return { ...accepted, isNew: isRecorded || accepted.outcome !== 'already' }
}
