import { Refusal, isRefusal, type RefusalParams } from '../../domain/refusal'
import { authorizeWorkshop } from '../authorize'
import type { Actor, Deps } from '../deps'
import { promoteDraft, type Promoted, type PromotionOrder } from './promoteDraft'

/** What became of one order; a refusal of one leaves the others alone. */
export type PromotionOutcome = PromotionOrder &
  (Promoted | { outcome: 'refused'; reason: string; params: RefusalParams })

/**
 * Promotes many drafts, each into the plan its order names; one outcome per order, in their order.
 *
 * @throws Refusal `invalid` where nothing is ordered, `not_found` or `forbidden` where the actor may
 *   not promote in a workshop of the orders at all
 */
export async function promoteDrafts(
  deps: Deps,
  actor: Actor,
  orders: readonly PromotionOrder[],
): Promise<PromotionOutcome[]> {
  if (orders.length === 0) throw new Refusal('invalid', 'nothingChosen')
  for (const workshopId of new Set(orders.map((order) => order.workshopId))) {
    await authorizeWorkshop(deps.db, actor, workshopId, 'draft.promote')
  }
  const outcomes: PromotionOutcome[] = []
  for (const order of orders) outcomes.push(await promoted(deps, actor, order))
  return outcomes
}

async function promoted(
  deps: Deps,
  actor: Actor,
  order: PromotionOrder,
): Promise<PromotionOutcome> {
  try {
    return { ...order, ...(await promoteDraft(deps, actor, order)) }
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { ...order, outcome: 'refused', reason: error.reason, params: error.params }
  }
}
