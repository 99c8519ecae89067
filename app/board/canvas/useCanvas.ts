import { useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../BoardContext'
import { type CanvasStore, createCanvasStore } from './canvasStore'
import type { CardNode } from './canvasNodes'

/** The canvas's nodes, kept by the document, and the way of this person's moves into it. */
export function useCanvas(): Pick<CanvasStore, 'change' | 'drop'> & { nodes: CardNode[] } {
  const { t } = useTranslation()
  const { board, commands } = useBoard()
  const store = useMemo(
    () =>
      createCanvasStore({
        cards: board.cards,
        move: commands.move,
        motions: board.motions,
        nameOf: ({ kind, text }) => `${t(`cardKind.${kind}`)}: ${text || t('board.emptyCard')}`,
      }),
    [board.cards, board.motions, commands, t],
  )
  const nodes = useSyncExternalStore(store.subscribe, store.getSnapshot)
  return { nodes, change: store.change, drop: store.drop }
}
