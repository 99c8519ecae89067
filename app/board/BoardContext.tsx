import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Status } from '../../collab/client/status'
import type { Presence } from '../../collab/client/presence'
import type { Card, Point } from '../../domain/board/card'
import type { BoardPage } from '../../server/board/readBoard'
import type { BoardCommands } from './boardCommands'
import type { OpenBoard } from './openBoard'
import { useLiveStatus } from './live/useLiveStatus'

/** What every part of an open board needs. */
export type BoardAtHand = {
  board: OpenBoard
  page: BoardPage
  commands: BoardCommands
  mayEdit: boolean
  /** The card whose editor is open. */
  openId: string | null
  open: (id: string | null) => void
  /** Adds a card where `place` says, or at the next free place, and opens it. */
  add: (place?: (others: readonly Card[]) => Point) => void
  /** Takes cards off the board; for a while they can be brought back. */
  remove: (ids: readonly string[]) => void
}

export const BoardContext = createContext<BoardAtHand | null>(null)

export function useBoard(): BoardAtHand {
  const board = useContext(BoardContext)
  if (!board) throw new Error('This is a part of an open board.')
  return board
}

/** The cards on the board in their order. */
export function useCards(): readonly Card[] {
  const { cards } = useBoard().board
  return useSyncExternalStore(cards.subscribe, cards.getSnapshot)
}

/** Everybody else on the board. */
export function useOthers(): readonly Presence[] {
  const { presence } = useBoard().board
  return useSyncExternalStore(presence.subscribe, presence.getSnapshot)
}

/** Whether the work is saved. */
export const useStatus = (): Status => useLiveStatus(useBoard().board)
