import { changedSince, type FactChange } from '../plan/changedSince'
import type { DraftContent } from '../plan/promotion'
import { isBlank } from '../text/isBlank'

/** A draft as it was carried to the homework: its card there, and what it said then. */
export type CarriedDraft = { cardId: string; content: DraftContent }

/** A card on the homework's board now. */
export type HomeworkDraft = { cardId: string; isDraft: boolean; content: DraftContent }

/**
 * What became of one draft since the workshop: `new` was written in the homework, `removed` is no
 * longer on its board and says what it said at carrying.
 */
export type DraftChange =
  | { kind: 'new' | 'unchanged'; cardId: string; content: DraftContent }
  | { kind: 'changed'; cardId: string; content: DraftContent; facts: FactChange[] }
  | { kind: 'removed'; cardId: string; content: DraftContent }

export type WhatChanged = {
  /** Those on the board in its order, then the removed ones in the order of carrying. */
  drafts: DraftChange[]
  counts: Record<DraftChange['kind'], number>
}

/**
 * What changed in a homework since its drafts were carried there. A carried draft is followed whatever
 * kind of card it is now; of the other cards only drafts that say something are new.
 */
export function whatChanged(
  carried: readonly CarriedDraft[],
  current: readonly HomeworkDraft[],
): WhatChanged {
  const before = new Map(carried.map(({ cardId, content }) => [cardId, content]))
  const here = new Set(current.map(({ cardId }) => cardId))
  const kept = current.flatMap((draft) => changeOf(draft, before.get(draft.cardId)))
  const removed = carried
    .filter(({ cardId }) => !here.has(cardId))
    .map((draft): DraftChange => ({ kind: 'removed', ...draft }))
  const drafts = [...kept, ...removed]
  const count = (wanted: DraftChange['kind']) => drafts.filter(({ kind }) => kind === wanted).length
  return {
    drafts,
    counts: {
      new: count('new'),
      changed: count('changed'),
      removed: count('removed'),
      unchanged: count('unchanged'),
    },
  }
}

function changeOf(
  { cardId, isDraft, content }: HomeworkDraft,
  before: DraftContent | undefined,
): DraftChange[] {
  if (!before) return isDraft && !isEmpty(content) ? [{ kind: 'new', cardId, content }] : []
  const facts = changedSince(before, content)
  if (facts.length === 0) return [{ kind: 'unchanged', cardId, content }]
  return [{ kind: 'changed', cardId, content, facts }]
}

const isEmpty = ({ parties, ...texts }: DraftContent): boolean =>
  Object.values(texts).every(isBlank) && parties.every(isBlank)
