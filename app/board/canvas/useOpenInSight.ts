import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { useBoard } from '../BoardContext'
import { EDITOR_WIDTH } from './editorWidth'
import { CARD_ROOM } from './freePlace'
import { intoSight } from './intoSight'

const MARGIN = 16
const PAN_MS = 200

/** Moves the canvas, where it must, so that the card that was opened lies in sight and not under its editor. */
export function useOpenInSight(isWide: boolean): void {
  const { board, openId } = useBoard()
  const { flowToScreenPosition, getViewport, getNode, setViewport } = useReactFlow()
  const store = useStoreApi()
  useEffect(() => {
    const card = board.cards.getSnapshot().find(({ id }) => id === openId)
    const canvas = store.getState().domNode?.getBoundingClientRect()
    if (!card || !canvas) return
    const { x, y, zoom } = getViewport()
    const size = getNode(card.id)?.measured ?? {}
    const thing = {
      ...flowToScreenPosition(card.pos),
      width: (size.width ?? CARD_ROOM.width) * zoom,
      height: (size.height ?? CARD_ROOM.height) * zoom,
    }
    const by = intoSight(thing, {
      x: canvas.left + MARGIN,
      y: canvas.top + MARGIN,
      width: canvas.width - (isWide ? EDITOR_WIDTH : 0) - 2 * MARGIN,
      height: canvas.height - 2 * MARGIN,
    })
    if (by.x === 0 && by.y === 0) return
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    void setViewport({ x: x + by.x, y: y + by.y, zoom }, { duration: isCalm ? 0 : PAN_MS })
  }, [board, openId, isWide, store, flowToScreenPosition, getViewport, getNode, setViewport])
}
