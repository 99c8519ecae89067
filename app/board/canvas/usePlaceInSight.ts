import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type Ref, useImperativeHandle } from 'react'
import type { Point } from '../../../domain/board/card'
import { EDITOR_WIDTH } from './editorWidth'
import { CARD_ROOM, freePlaceNear, nextPlace } from './freePlace'

/** Where a card goes that belongs in the middle of what is in sight. */
export type PlaceInSight = (others: readonly { pos: Point }[]) => Point

/** Lets who stands outside the canvas put a card into its middle. */
export function usePlaceInSight(place: Ref<PlaceInSight>, isWide: boolean): void {
  const { screenToFlowPosition } = useReactFlow()
  const store = useStoreApi()
  useImperativeHandle(
    place,
    () => (others) => {
      const box = store.getState().domNode?.getBoundingClientRect()
      if (!box) return nextPlace(others)
      const covered = isWide ? EDITOR_WIDTH : 0
      const x = box.left + (box.width - covered) / 2
      const middle = screenToFlowPosition({ x, y: box.top + box.height / 3 })
      return freePlaceNear({ x: middle.x - CARD_ROOM.width / 2, y: middle.y }, others)
    },
    [isWide, screenToFlowPosition, store],
  )
}
