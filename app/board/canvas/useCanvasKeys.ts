import type { KeyboardEvent } from 'react'
import { useBoard } from '../BoardContext'
import type { CardNode } from './canvasNodes'
import { focusCard } from '../card/cardFocus'

/**
 * What keys do to the card of the canvas that has the focus: Enter opens it, Delete and Backspace remove it, with all
 * that are selected where it is one of them. Tab and the arrows are the canvas's own.
 */
export function useCanvasKeys(
  nodes: readonly CardNode[],
  selected: readonly string[],
): (event: KeyboardEvent) => void {
  const { mayEdit, open, remove } = useBoard()
  return (event) => {
    const { target, key } = event
    if (!mayEdit || !(target instanceof HTMLElement)) return
    const id = target.matches('.react-flow__node') ? target.dataset['id'] : undefined
    if (id === undefined) return
    if (!['Enter', 'Delete', 'Backspace'].includes(key)) return
    event.preventDefault()
    if (key === 'Enter') return open(id)
    const ids = selected.includes(id) ? selected : [id]
    remove(ids)
    focusCard(nodes.find((node) => !ids.includes(node.id))?.id ?? null)
  }
}
