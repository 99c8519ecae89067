import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type Ref, useImperativeHandle } from 'react'
import type { Point } from '../../domain/board/card'
import { CARD_ROOM } from './freePlace'

/** The place of a card in the middle of what is in sight. */
export type AskCentre = () => Point | undefined

/** The editor lies over so much of the right side. */
const EDITOR_WIDTH = 432

/** Lets who stands outside the canvas ask for its middle. */
export function useCanvasCentre(centre: Ref<AskCentre>, isWide: boolean): void {
  const { screenToFlowPosition } = useReactFlow()
  const store = useStoreApi()
  useImperativeHandle(
    centre,
    () => () => {
      const box = store.getState().domNode?.getBoundingClientRect()
      if (!box) return undefined
      const covered = isWide ? EDITOR_WIDTH : 0
      const x = box.left + (box.width - covered) / 2
      const middle = screenToFlowPosition({ x, y: box.top + box.height / 3 })
      return { x: middle.x - CARD_ROOM.width / 2, y: middle.y }
    },
    [isWide, screenToFlowPosition, store],
  )
}
