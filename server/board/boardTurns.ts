import { createTurns, type Turns } from '../account/turns'

/** What the server itself writes on a board, after having looked at it, in turns: of two who ask at once, the second finds what the first put there. */
export type BoardTurns = {
  /** Does the work when all that came before it on the same board is done. The database is open to everybody meanwhile. */
  take<Result>(boardId: string, work: () => Promise<Result>): Promise<Result>
}

export function createBoardTurns(): BoardTurns {
  const boards = new Map<string, { turns: Turns; asking: number }>()
  return {
    async take(boardId, work) {
      const board = boards.get(boardId) ?? { turns: createTurns(1, Infinity), asking: 0 }
      boards.set(boardId, board)
      board.asking += 1
      try {
        return await board.turns.take(work)
      } finally {
        board.asking -= 1
        if (board.asking === 0) boards.delete(boardId)
      }
    },
  }
}
