import type { BoardPage } from '../../server/board/readBoard'
import { BoardDesk } from './BoardDesk'
import { BoardLoading } from './BoardLoading'
import { useOpenBoard } from './useOpenBoard'

/** The live part of a board's page. Browser only. */
export function BoardLive({ page }: { page: BoardPage }) {
  const { board, reopen } = useOpenBoard(page.board.id, page.me.key)
  return board ? <BoardDesk board={board} page={page} onDiscarded={reopen} /> : <BoardLoading />
}
