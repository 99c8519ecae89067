import { applyNodeChanges, type NodeChange } from '@xyflow/react'
import type { Motions } from '../../../collab/client/motions'
import type { CardsStore } from '../../../collab/document/watchCards'
import type { Card, Point } from '../../../domain/board/card'
import { type CardNode, mergeNodes } from './canvasNodes'
import { createCardMoves } from './cardMoves'

/** The canvas's nodes as React's `useSyncExternalStore` wants them, and the ways to change them. */
export type CanvasStore = {
  subscribe: (listener: () => void) => () => void
  getSnapshot: () => CardNode[]
  /** What happened to the nodes on the canvas; moves are written to the document on their way. */
  change: (changes: NodeChange<CardNode>[]) => void
  /** Cards were let go; where they lie is written. */
  drop: (ids: readonly string[]) => void
}

type Options = {
  cards: Pick<CardsStore, 'subscribe' | 'getSnapshot'>
  move: (id: string, pos: Point) => void
  motions: Pick<Motions, 'drag' | 'drop' | 'dragged' | 'subscribe'>
  nameOf: (card: Card) => string
}

/** Keeps a canvas's nodes by the document. It follows the document while somebody looks. */
export function createCanvasStore({ cards, move, motions, nameOf }: Options): CanvasStore {
  const listeners = new Set<() => void>()
  const moves = createCardMoves(move, () => follow())
  let nodes: CardNode[] = []
  const merged = (): CardNode[] =>
    mergeNodes(nodes, cards.getSnapshot(), moves.isHeld, nameOf, motions.dragged())
  nodes = merged()
  let stopFollowing: (() => void) | null = null

  const show = (next: CardNode[]): void => {
    nodes = next
    for (const listener of listeners) listener()
  }
  const follow = (): void => show(merged())
  return {
    subscribe: (listener) => {
      if (!stopFollowing) {
        const stops = [cards.subscribe(follow), motions.subscribe(follow)]
        stopFollowing = () => stops.forEach((stop) => stop())
        nodes = merged()
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        moves.stop()
        stopFollowing?.()
        stopFollowing = null
      }
    },
    getSnapshot: () => nodes,
    change: (changes) => {
      show(applyNodeChanges(changes, nodes))
      for (const change of changes) {
        if (change.type !== 'position' || !change.position) continue
        moves.move(change.id, change.position)
        if (change.dragging) motions.drag(change.id, change.position)
      }
    },
    drop: (ids) => {
      for (const id of ids) {
        moves.drop(id)
        motions.drop(id)
      }
    },
  }
}
