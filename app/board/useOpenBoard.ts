import { useMemo, useSyncExternalStore } from 'react'
import { openBoard, type OpenBoard } from './openBoard'
import { createSlot } from './live/slot'

/**
 * The board, open for as long as the component is mounted; null until it is.
 *
 * @returns `reopen` opens it anew, after its copy on this device was forgotten
 */
export function useOpenBoard(
  boardId: string,
  participantKey: string,
): { board: OpenBoard | null; reopen: () => void } {
  const slot = useMemo(
    () => createSlot(() => openBoard(boardId, participantKey)),
    [boardId, participantKey],
  )
  const board = useSyncExternalStore(slot.subscribe, slot.getSnapshot)
  return { board, reopen: slot.reopen }
}
