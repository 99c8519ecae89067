import type { CardPlace } from '../../domain/board/cardPlace'
import { Refusal } from '../../domain/refusal'
import { readActivityNumber } from '../board/readActivityNumber'
import type { Queries } from '../db'

/**
 * Passes for a draft that stands in no plan; an acceptance is taken back before another decision.
 *
 * @throws Refusal `conflict` `draftInPlan` with the `number` of its activity
 */
export async function requireOutsidePlan(
  tx: Queries,
  { boardId, cardId }: CardPlace,
): Promise<void> {
  const inPlan = await tx.promotion.findFirst({
    where: { boardId, cardId, activeKey: { not: null } },
  })
  if (!inPlan) return
  const number = await readActivityNumber(tx, inPlan.activityId)
  throw new Refusal('conflict', 'draftInPlan', { number })
}
