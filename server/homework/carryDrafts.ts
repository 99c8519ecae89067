import { isRefusal, Refusal, type RefusalParams } from '../../domain/refusal'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { carryDraft, type Carried, type CarryOrder } from './carryDraft'

/** What became of one order; a refusal of one leaves the others alone. */
export type CarryOutcome = CarryOrder &
  ({ outcome: Carried } | { outcome: 'refused'; reason: string; params: RefusalParams })

/**
 * Carries many drafts, each to the homework that its order names; one outcome per order, in their
 * order.
 *
 * @throws Refusal `invalid` where nothing is ordered, `not_found` or `forbidden` where the actor may
 *   not hand out homework in a workshop of the orders at all
 */
export async function carryDrafts(
  deps: Deps,
  actor: Actor,
  orders: readonly CarryOrder[],
): Promise<CarryOutcome[]> {
  if (orders.length === 0) throw new Refusal('invalid', 'nothingToCarry')
  const workshopIds = new Set(orders.map((order) => order.workshopId))
  for (const workshopId of workshopIds) {
    await authorizeWorkshop(deps.db, actor, workshopId, 'homework.handOut')
  }
  const outcomes: CarryOutcome[] = []
  for (const order of orders) outcomes.push(await outcomeOf(deps, actor, order))
  for (const { homeworkId, outcome } of outcomes) {
    if (outcome === 'carried') deps.nudge(`homework:${homeworkId}`)
  }
  for (const workshopId of workshopIds) deps.nudge(`workshop:${workshopId}`)
  return outcomes
}

async function outcomeOf(deps: Deps, actor: Actor, order: CarryOrder): Promise<CarryOutcome> {
  try {
    return { ...order, outcome: await carryDraft(deps, actor, order) }
  } catch (error) {
    if (!isRefusal(error)) throw error
    const reason = error.code === 'too_large' ? 'boardFull' : error.reason
    return { ...order, outcome: 'refused', reason, params: error.params }
  }
}
