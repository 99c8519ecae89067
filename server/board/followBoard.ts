import type { Board, Homework } from '../../prisma/generated/client'
import type { Queries } from '../db'
import type { Deps } from '../deps'
import { beginHomework } from '../homework/beginHomework'
import { projectBoard } from './projectBoard'

/**
 * Brings a board's rows up to its document and nudges who sees them: a change of a promoted draft
 * concerns its plan and everybody at the board, any other the desk and the homework whose board it
 * is, which is begun with the first change that a person made.
 */
export async function followBoard(
  deps: Pick<Deps, 'db' | 'documents' | 'nudge' | 'now'>,
  boardId: string,
): Promise<void> {
  const changed = await projectBoard(deps, boardId)
  if (changed.length === 0) return
  const include = { homework: true }
  const board = await deps.db.board.findUnique({ where: { id: boardId }, include })
  if (!board) return
  const { homework, workshopId } = board
  const begun = homework !== null && (await beginWhereWorkedOn(deps, homework, changed))
  if (homework) deps.nudge(`homework:${homework.id}`)
  const concerned = await plansOf(deps.db, board, changed)
  for (const planId of concerned) deps.nudge(`plan:${planId}`)
  deps.nudge(`desk:${workshopId}`)
  if (begun || concerned.length > 0) deps.nudge(`workshop:${workshopId}`)
}

async function plansOf(tx: Queries, { id }: Board, cardIds: string[]): Promise<string[]> {
  const promoted = await tx.promotion.findMany({
    where: { boardId: id, cardId: { in: cardIds }, activeKey: { not: null } },
  })
  return [...new Set(promoted.map(({ planId }) => planId))]
}

/** A draft that says what it said when it was carried is nobody's work yet. */
function beginWhereWorkedOn(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { id, boardId }: Homework,
  cardIds: string[],
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const carries = await tx.carry.findMany({ where: { homeworkId: id } })
    const carried = new Map(carries.map(({ cardId, hash }) => [cardId, hash]))
    const cards = await tx.card.findMany({ where: { boardId } })
    const hashes = new Map(cards.map((card) => [card.id, card.hash]))
    const isWork = (cardId: string) =>
      !hashes.has(cardId) || hashes.get(cardId) !== carried.get(cardId)
    return cardIds.some(isWork) && beginHomework(tx, id, now())
  })
}
