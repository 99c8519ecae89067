import type { Card } from '../board/card'
import type { DraftContent } from '../plan/promotion'
import { isTooShort } from '../plan/completeness'
import { isBlank } from '../text/isBlank'

/** What a draft of a homework may lack. */
export const DRAFT_GAPS = ['text', 'deadline', 'party', 'target'] as const

export type DraftGap = (typeof DRAFT_GAPS)[number]

/** What a draft still lacks, in the order in which a form asks for it; empty for a complete one. */
export function draftGaps({ text, deadlineRaw, parties, target }: DraftContent): DraftGap[] {
  const lacks: Record<DraftGap, boolean> = {
    text: isTooShort(text),
    deadline: isBlank(deadlineRaw),
    party: parties.every(isBlank),
    target: isBlank(target),
  }
  return DRAFT_GAPS.filter((gap) => lacks[gap])
}

/** A gap at the draft that has it. */
export type CardGap = { cardId: string; gap: DraftGap }

/** The gaps of a board's drafts, in the board's order; cards that are no drafts lack nothing. */
export function boardGaps(cards: readonly (DraftContent & Pick<Card, 'id' | 'kind'>)[]): CardGap[] {
  return cards
    .filter(({ kind }) => kind === 'draft')
    .flatMap((card) => draftGaps(card).map((gap) => ({ cardId: card.id, gap })))
}

/** How a form names a gap. */
export const gapKey = ({ cardId, gap }: CardGap): string => `${cardId}/${gap}`
