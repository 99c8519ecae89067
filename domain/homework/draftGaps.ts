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
