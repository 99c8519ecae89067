import type { DraftContent } from '../../domain/plan/promotion'
import type { Decision } from '../../domain/seminar/draftDecision'
import type { DraftDecision } from '../../prisma/generated/client'
import { requireAccount } from '../authorize'
import { cardHash } from '../board/cardHash'
import { draftOf } from '../board/storedDraft'
import type { Queries } from '../db'
import type { Actor } from '../deps'
import { newId } from '../tokens'

export type NewDecision = {
  homeworkId: string
  cardId: string
  decision: Decision
  note: string
  activityId: string | null
}

/** The decision about a draft that counts; null where none was made. */
export function newestDecision(
  tx: Queries,
  { homeworkId, cardId }: Pick<NewDecision, 'homeworkId' | 'cardId'>,
): Promise<DraftDecision | null> {
  return tx.draftDecision.findFirst({
    where: { homeworkId, cardId },
    orderBy: { decidedAt: 'desc' },
  })
}

/** The decisions about a homework's drafts that count, by card id. */
export async function newestDecisions(
  tx: Queries,
  homeworkId: string,
): Promise<ReadonlyMap<string, DraftDecision>> {
  const rows = await tx.draftDecision.findMany({
    where: { homeworkId },
    orderBy: { decidedAt: 'asc' },
  })
  return new Map(rows.map((row) => [row.cardId, row]))
}

/**
 * Keeps a decision with what the draft said. One that says what the newest says is the same press
 * again, and nothing is kept.
 *
 * @returns whether it was kept
 */
export async function recordDecision(
  tx: Queries,
  actor: Actor,
  made: NewDecision,
  draft: DraftContent,
  now: Date,
): Promise<boolean> {
  const newest = await newestDecision(tx, made)
  const isSame =
    newest?.decision === made.decision &&
    newest.note === made.note &&
    newest.activityId === made.activityId &&
    cardHash(draftOf(newest)) === cardHash(draft)
  if (isSame) return false
  const account = await requireAccount(tx, actor)
  const { text, deadlineRaw, target } = draft
  await tx.draftDecision.create({
    data: {
      id: newId(),
      ...made,
      text,
      deadlineRaw,
      target,
      parties: JSON.stringify(draft.parties),
      decidedBy: account.id,
      decidedAt: afterwards(newest, now),
    },
  })
  return true
}

/** Two decisions within one tick of the clock keep their order. */
function afterwards(newest: DraftDecision | null, now: Date): Date {
  return newest && newest.decidedAt >= now ? new Date(newest.decidedAt.getTime() + 1) : now
}
