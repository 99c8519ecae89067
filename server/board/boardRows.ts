import { readDocumentName } from '../../domain/board/documentName'
import type { Deps } from '../deps'
import { projectBoard } from './projectBoard'

/** Typing changes a board several times a second; rows may be this much behind it. */
const PAUSE_MS = 400

export type BoardRows = {
  /** Tells that a document has changed; its rows follow soon. */
  changed: (document: string) => void
  /** Resolves when every row is up to date. */
  settled: () => Promise<void>
}

/**
 * Keeps the `Card` rows behind the live documents, and nudges the pages that show them. A board is
 * read once at a time, and once more where it changed meanwhile.
 *
 * @param onError is told what went wrong; the board is read again at its next change
 */
export function createBoardRows(
  deps: Pick<Deps, 'db' | 'documents' | 'nudge'>,
  onError: (error: unknown) => void,
): BoardRows {
  const waiting = new Set<string>()
  const running = new Map<string, Promise<void>>()

  const run = async (boardId: string) => {
    while (waiting.has(boardId)) {
      await new Promise((done) => setTimeout(done, PAUSE_MS))
      waiting.delete(boardId)
      try {
        await follow(deps, boardId)
      } catch (error) {
        onError(error)
      }
    }
    running.delete(boardId)
  }
  return {
    changed: (document) => {
      const about = readDocumentName(document)
      if (!about || !('boardId' in about)) return
      const { boardId } = about
      waiting.add(boardId)
      if (!running.has(boardId)) running.set(boardId, run(boardId))
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}

/** A change of a promoted draft concerns its plan and everybody at the board; any other the desk alone. */
async function follow(
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
