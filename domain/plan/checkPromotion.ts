import { promotionBlocks, promotionWarnings } from './promotion'
import type { DraftContent, PromotionBlock, PromotionWarning } from './promotion'
import { similarActivities } from './similar'
import type { Similar } from './similar'

/** What stands in the way of a promotion, and what a person should see before it. */
export type PromotionCheck<T> = {
  blocks: PromotionBlock[]
  warnings: PromotionWarning[]
  similar: Similar<T>[]
}

const MOST_SIMILAR = 3

/** Checks a draft against the plan it is to join; `activities` are those of that plan. */
export function checkPromotion<T extends { text: string }>(
  draft: DraftContent,
  target: { planId: string | null; chapterId: string | null },
  activities: readonly T[],
): PromotionCheck<T> {
  return {
    blocks: promotionBlocks(draft, target),
    warnings: promotionWarnings(draft),
    similar: similarActivities(draft.text, activities, MOST_SIMILAR),
  }
}
