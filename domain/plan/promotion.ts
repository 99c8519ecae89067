import { foldSpace } from '../text/foldSpace'
import { isTooShort } from './completeness'

/** What a draft says; the fields that a promotion copies and later compares. */
export type DraftContent = {
  text: string
  deadlineRaw: string
  parties: readonly string[]
  target: string
}

/** What a promotion must not lack (product rule 13): everything else only warns. */
export type PromotionBlock = 'textTooShort' | 'noPlan' | 'noChapter'

export type PromotionWarning = 'noDeadline' | 'noParty'

/**
 * One string for one content; white space around and between words does not count. Without a target
 * it is what it was before there were targets, so that hashes kept from then still agree.
 */
export function draftContent({ text, deadlineRaw, parties, target }: DraftContent): string {
  const facts = [foldSpace(text), foldSpace(deadlineRaw), parties.map(foldSpace)]
  const goal = foldSpace(target)
  return JSON.stringify(goal === '' ? facts : [...facts, goal])
}

/** The database's key of an active promotion: one per draft and plan. */
export function promotionKey(boardId: string, cardId: string, planId: string): string {
  return `${boardId}/${cardId}/${planId}`
}

/** What stands in the way of a promotion; empty where nothing does. */
export function promotionBlocks(
  { text }: Pick<DraftContent, 'text'>,
  target: { planId: string | null; chapterId: string | null },
): PromotionBlock[] {
  const blocks: PromotionBlock[] = []
  if (isTooShort(text)) blocks.push('textTooShort')
  if (target.planId === null) blocks.push('noPlan')
  if (target.chapterId === null) blocks.push('noChapter')
  return blocks
}

/** What a draft lacks that its municipality can still add. */
export function promotionWarnings({
  deadlineRaw,
  parties,
}: Pick<DraftContent, 'deadlineRaw' | 'parties'>): PromotionWarning[] {
  const warnings: PromotionWarning[] = []
  if (foldSpace(deadlineRaw) === '') warnings.push('noDeadline')
  if (parties.every((party) => foldSpace(party) === '')) warnings.push('noParty')
  return warnings
}

/** The facts in which two contents differ. */
export function changedFacts(before: DraftContent, after: DraftContent): (keyof DraftContent)[] {
  const facts: (keyof DraftContent)[] = []
  if (foldSpace(before.text) !== foldSpace(after.text)) facts.push('text')
  if (foldSpace(before.deadlineRaw) !== foldSpace(after.deadlineRaw)) facts.push('deadlineRaw')
  const partiesOf = (content: DraftContent) => JSON.stringify(content.parties.map(foldSpace))
  if (partiesOf(before) !== partiesOf(after)) facts.push('parties')
  if (foldSpace(before.target) !== foldSpace(after.target)) facts.push('target')
  return facts
}
