import { useReactFlow } from '@xyflow/react'
import { type PointerEvent, useEffect, useMemo } from 'react'
import { showPresence } from '../../collab/client/presence'
import type { Point } from '../../domain/board/card'
import { useBoard } from './BoardContext'
import { createThrottle } from './throttle'

/** The others see a pointer move twenty times a second at most. */
const SHOW_EVERY_MS = 50

/** Shows the others where this person's pointer is on the canvas; a finger is no pointer. */
export function usePointerPresence() {
  const { awareness } = useBoard().board
  const { screenToFlowPosition } = useReactFlow()
  const show = useMemo(
    () =>
      createThrottle(
        (pointer: Point | null) => showPresence(awareness, { pointer }),
        SHOW_EVERY_MS,
      ),
    [awareness],
  )
  useEffect(
    () => () => {
      show.stop()
      showPresence(awareness, { pointer: null })
    },
    [awareness, show],
  )
  return {
    onPointerMove: ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return
      const { x, y } = screenToFlowPosition({ x: clientX, y: clientY })
      show.call({ x: Math.round(x), y: Math.round(y) })
    },
    onPointerLeave: () => show.call(null),
  }
}
