import type { Board, Homework } from '../../prisma/generated/client'
import type { Queries } from '../db'
import type { Deps } from '../deps'
import { beginHomework } from '../homework/beginHomework'
import { readCardRows, writeCardRows } from './cardRows'

/**
 * Brings a board's rows up to its document and nudges who sees them: a change of a promoted draft
 * concerns its plan and everybody at the board, any other the desk and the homework whose board it
 * is, which is begun with the first change that a person made. What is begun is in the transaction of the rows:
 * a server that is killed has done both, or will do both. Of several who do this at once, none brings back what is older.
 */
export async function followBoard(
  deps: Pick<Deps, 'db' | 'documents' | 'nudge' | 'now'>,
  boardId: string,
): Promise<void> {
  const before = await deps.db.board.findUnique({ where: { id: boardId } })
  if (before === null) return
  const read = await readCardRows(deps, boardId)
  const followed = await deps.db.$transaction(async (tx) => {
    const changed = await writeCardRows(tx, boardId, read, before.followedSeq)
    if (changed === null) return 'overtaken'
    if (changed.length === 0) return null
    const include = { homework: true }
    const board = await tx.board.findUniqueOrThrow({ where: { id: boardId }, include })
    const { homework } = board
    const begun = homework !== null && (await beginWhereWorkedOn(tx, homework, changed, deps.now()))
    return { board, begun, concerned: await plansOf(tx, board, changed) }
  })
  if (followed === 'overtaken') return followBoard(deps, boardId)
  if (followed === null) return
  const { board, begun, concerned } = followed
  const { homework, workshopId } = board
  if (homework) deps.nudge(`homework:${homework.id}`)
  for (const planId of concerned) deps.nudge(`plan:${planId}`)
  deps.nudge(`desk:${workshopId}`)
  if (begun || concerned.length > 0) deps.nudge(`workshop:${workshopId}`)
}

async function plansOf(tx: Queries, { id }: Board, cardIds: string[]): Promise<string[]> {
  const promoted = await tx.promotion.findMany({
    where: { boardId: id, activeKey: { not: null } },
    select: { planId: true, cardId: true },
  })
  const changed = new Set(cardIds)
  const concerned = promoted.filter(({ cardId }) => changed.has(cardId))
  return [...new Set(concerned.map(({ planId }) => planId))]
}

/** A draft that says what it said when it was carried is nobody's work yet. */
async function beginWhereWorkedOn(
  tx: Queries,
  { id, boardId }: Homework,
  cardIds: string[],
  now: Date,
): Promise<boolean> {
  const carries = await tx.carry.findMany({ where: { homeworkId: id } })
  const carried = new Map(carries.map(({ cardId, hash }) => [cardId, hash]))
  const cards = await tx.card.findMany({ where: { boardId } })
  const hashes = new Map(cards.map((card) => [card.id, card.hash]))
  const isWork = (cardId: string) =>
    !hashes.has(cardId) || hashes.get(cardId) !== carried.get(cardId)
  return cardIds.some(isWork) && beginHomework(tx, id, now)
}
