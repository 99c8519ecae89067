import type { Deps } from '../deps'
import { projectBoard } from './projectBoard'

/**
 * Brings a board's rows up to its document and nudges who sees them: a change of a promoted draft
 * concerns its plan and everybody at the board, any other the desk alone.
 */
export async function followBoard(
  deps: Pick<Deps, 'db' | 'documents' | 'nudge'>,
  boardId: string,
): Promise<void> {
  const changed = await projectBoard(deps, boardId)
  if (changed.length === 0) return
  const board = await deps.db.board.findUnique({ where: { id: boardId } })
  if (!board) return
  deps.nudge(`desk:${board.workshopId}`)
  const promoted = await deps.db.promotion.findMany({
    where: { boardId, cardId: { in: changed }, activeKey: { not: null } },
  })
  for (const planId of new Set(promoted.map(({ planId }) => planId))) deps.nudge(`plan:${planId}`)
  if (promoted.length > 0) deps.nudge(`workshop:${board.workshopId}`)
}
