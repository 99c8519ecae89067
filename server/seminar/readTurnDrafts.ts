import type { DraftContent } from '../../domain/plan/promotion'
import { DECISIONS, type Decision } from '../../domain/seminar/draftDecision'
import type { Homework } from '../../prisma/generated/client'
import { oneOf } from '../authorize'
import { draftOf } from '../board/storedDraft'
import type { Queries } from '../db'
import { newestDecisions } from './recordDecision'

/** A draft of a homework with what the seminar decided about it. */
export type TurnDraft = DraftContent & {
  cardId: string
  /** The group that it was carried from; null where it was written as homework. */
  from: string | null
  decision: Decision
  /** What is to be done, or why it was dropped. */
  note: string
  activityId: string | null
  /** Not on the board any more; its text is what was kept when it was decided. */
  isGone: boolean
}

/** The drafts of a homework in the board's order, and after them those decided and since removed. */
export async function readTurnDrafts(
  tx: Queries,
  { id, boardId }: Pick<Homework, 'id' | 'boardId'>,
): Promise<TurnDraft[]> {
  const cards = await tx.card.findMany({
    where: { boardId, kind: 'draft' },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  })
  const carries = await tx.carry.findMany({ where: { homeworkId: id } })
  const groups = new Map(carries.map(({ cardId, groupName }) => [cardId, groupName]))
  const decisions = await newestDecisions(tx, id)
  const here = new Set(cards.map((card) => card.id))
  const shown = (cardId: string, draft: DraftContent): TurnDraft => {
    const decided = decisions.get(cardId)
    return {
      cardId,
      text: draft.text,
      deadlineRaw: draft.deadlineRaw,
      parties: draft.parties,
      target: draft.target,
      from: groups.get(cardId) ?? null,
      decision: oneOf(DECISIONS, decided?.decision ?? 'open'),
      note: decided?.note ?? '',
      activityId: decided?.activityId ?? null,
      isGone: !here.has(cardId),
    }
  }
  const gone = [...decisions.values()].filter(
    ({ cardId, decision }) => decision !== 'open' && !here.has(cardId),
  )
  return [
    ...cards.map((card) => shown(card.id, draftOf(card))),
    ...gone.map((decision) => shown(decision.cardId, draftOf(decision))),
  ]
}
