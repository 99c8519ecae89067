import { useCallback, useSyncExternalStore } from 'react'
import { useMedia } from '../ui/useMedia'

export type BoardView = 'list' | 'canvas'

const KEY = 'kavalaud/boardView'
const listeners = new Set<() => void>()

/** What was chosen in this tab; it counts also where the browser keeps nothing. */
let chosen: BoardView | null = null

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readChoice(): BoardView | null {
  try {
    const kept = chosen ?? localStorage.getItem(KEY)
    return kept === 'list' || kept === 'canvas' ? kept : null
  } catch {
    return chosen
  }
}

/** The view of the boards that this device last chose; before any choice the list where it is narrow. */
export function useBoardView(): [BoardView, (view: BoardView) => void] {
  const choice = useSyncExternalStore(subscribe, readChoice, () => null)
  const isWide = useMedia(WIDE)
  const choose = useCallback((view: BoardView) => {
    chosen = view
    try {
      localStorage.setItem(KEY, view)
    } catch {
      // A browser that keeps nothing remembers for as long as the tab is open.
    }
    for (const listener of listeners) listener()
  }, [])
  return [choice ?? (isWide ? 'canvas' : 'list'), choose]
}

/** From here on a board has room for a card's editor beside it. */
export const WIDE = '(min-width: 900px)'
