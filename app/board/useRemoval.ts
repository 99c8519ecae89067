import { useCallback, useEffect, useState } from 'react'
import type { CardsStore } from '../../collab/document/watchCards'
import type { BoardCommands } from './boardCommands'
import type { Removed } from './RemovedToast'

/** Removing cards without asking, and for a while the way back, until somebody takes it or has undone it. */
export function useRemoval(commands: BoardCommands, cards: CardsStore) {
  const [removed, setRemoved] = useState<(Removed & { nth: number }) | null>(null)
  const offer = useCallback(
    (what: Removed) => setRemoved((before) => ({ ...what, nth: (before?.nth ?? 0) + 1 })),
    [],
  )
  const remove = useCallback(
    (ids: readonly string[]) => {
      if (ids.length === 0) return
      commands.remove(ids)
      offer({ ids, own: true })
    },
    [commands, offer],
  )
  useEffect(() => {
    if (!removed) return
    return cards.subscribe(() => {
      if (cards.getSnapshot().some(({ id }) => removed.ids.includes(id))) setRemoved(null)
    })
  }, [cards, removed])
  const restore = (): void => {
    if (removed) commands.restore(removed.ids)
    setRemoved(null)
  }
  const end = useCallback(() => setRemoved(null), [])
  return { removed, remove, restore, end, offer }
}
