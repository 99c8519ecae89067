import { readDocumentName } from '../../domain/board/documentName'
import type { Deps } from '../deps'
import { projectBoard } from './projectBoard'

/** Typing changes a board several times a second; rows may be this much behind it. */
const PAUSE_MS = 400

export type Projection = {
  /** Tells that a document has changed; its rows follow soon. */
  changed: (document: string) => void
  /** Resolves when every row is up to date. */
  settled: () => Promise<void>
}

/**
 * Keeps the `Card` rows behind the live documents. One board is read at a time by itself, and what
 * changes meanwhile is read once more afterwards.
 *
 * @param onProjected is told the boards whose rows are different now
 * @param onError is told what went wrong; the board is read again at its next change
 */
export function createProjection(
  deps: Pick<Deps, 'db' | 'documents'>,
  onProjected: (boardId: string) => void,
  onError: (error: unknown) => void,
): Projection {
  const waiting = new Set<string>()
  const running = new Map<string, Promise<void>>()

  const run = async (boardId: string) => {
    while (waiting.delete(boardId)) {
      await new Promise((done) => setTimeout(done, PAUSE_MS))
      waiting.delete(boardId)
      try {
        if ((await projectBoard(deps, boardId)) > 0) onProjected(boardId)
      } catch (error) {
        onError(error)
      }
    }
    running.delete(boardId)
  }
  return {
    changed: (document) => {
      const boardId = readDocumentName(document)?.boardId
      if (boardId === undefined) return
      waiting.add(boardId)
      if (!running.has(boardId)) running.set(boardId, run(boardId))
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}
