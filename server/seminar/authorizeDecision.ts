import { Refusal } from '../../domain/refusal'
import type { Card } from '../../domain/board/card'
import type { Prisma } from '../../prisma/generated/client'
import { readBoardCards } from '../board/readBoardCards'
import type { Queries } from '../db'
import type { Actor, Deps } from '../deps'
import { authorizeSeminar } from './authorizeSeminar'

/** Which draft of which homework a decision is about. */
export type DraftOrder = { workshopId: string; homeworkId: string; cardId: string }

export type DecidedHomework = Prisma.HomeworkGetPayload<{ include: { municipality: true } }>

/**
 * Whether the actor may decide about the drafts of a homework: a host of its seminar.
 *
 * @throws Refusal `not_found` for homework that is not there or of another workshop
 */
export async function authorizeDecision(
  tx: Queries,
  actor: Actor,
  { workshopId, homeworkId }: Omit<DraftOrder, 'cardId'>,
): Promise<DecidedHomework> {
  await authorizeSeminar(tx, actor, workshopId, 'seminar.host')
  const homework = await tx.homework.findFirst({
    where: { id: homeworkId, workshopId },
    include: { municipality: true },
  })
  if (!homework) throw new Refusal('not_found', 'noHomework')
  return homework
}

/**
 * The draft as it is durable now, undefined where it is not on the board. Opens no document but one
 * that the actor may decide about.
 */
export async function readHomeworkDraft(
  deps: Pick<Deps, 'db' | 'documents'>,
  actor: Actor,
  order: DraftOrder,
): Promise<Card | undefined> {
  const { boardId } = await authorizeDecision(deps.db, actor, order)
  const cards = await readBoardCards(deps, boardId)
  return cards.find(({ id, kind }) => id === order.cardId && kind === 'draft')
}
