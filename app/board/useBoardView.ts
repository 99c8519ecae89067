import { useCallback, useSyncExternalStore } from 'react'
import { useMedia } from '../ui/useMedia'

export type BoardView = 'list' | 'canvas'

/** Where the choice is kept. Homework begins as a list, so its choice is one of its own. */
const KEYS = { group: 'kavalaud/boardView', homework: 'kavalaud/homeworkView' }
const listeners = new Set<() => void>()

type Kind = keyof typeof KEYS

/** What was chosen in this tab; it counts also where the browser keeps nothing. */
const chosen: Partial<Record<Kind, BoardView>> = {}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readChoice(kind: Kind): BoardView | null {
  try {
    const kept = chosen[kind] ?? localStorage.getItem(KEYS[kind])
    return kept === 'list' || kept === 'canvas' ? kept : null
  } catch {
    return chosen[kind] ?? null
  }
}

/**
 * The view of the boards of this kind that this device last chose; before any choice the list in
 * homework and where it is narrow.
 */
export function useBoardView(kind: Kind): [BoardView, (view: BoardView) => void] {
  const choice = useSyncExternalStore(
    subscribe,
    () => readChoice(kind),
    () => null,
  )
  const isWide = useMedia(WIDE)
  const choose = useCallback(
    (view: BoardView) => {
      chosen[kind] = view
      try {
        localStorage.setItem(KEYS[kind], view)
      } catch {
        // A browser that keeps nothing remembers for as long as the tab is open.
      }
      for (const listener of listeners) listener()
    },
    [kind],
  )
  return [choice ?? (isWide && kind === 'group' ? 'canvas' : 'list'), choose]
}

/** From here on a board has room for a card's editor beside it. */
export const WIDE = '(min-width: 900px)'
