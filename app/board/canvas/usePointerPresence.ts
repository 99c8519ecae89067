import { useReactFlow } from '@xyflow/react'
import { type PointerEvent, useEffect, useMemo } from 'react'
import { showPresence } from '../../../collab/client/presence'
import type { Point } from '../../../domain/board/card'
import { useBoard } from '../BoardContext'
import type { OpenLive } from '../live/openLive'

/** A pointer that has not moved for so long is at rest. */
const RESTS_AFTER_MS = 250

/** Shows the others where this person's pointer is on the canvas; a finger is no pointer. */
export function usePointerPresence() {
  const { board } = useBoard()
  const { screenToFlowPosition } = useReactFlow()
  const own = useMemo(() => createOwnPointer(board), [board])
  useEffect(() => () => own.leave(), [own])
  return {
    onPointerMove: ({ clientX, clientY, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return
      const { x, y } = screenToFlowPosition({ x: clientX, y: clientY })
      own.move({ x: Math.round(x), y: Math.round(y) })
    },
    onPointerLeave: () => own.leave(),
  }
}

/** On its way a pointer is shown as motion, which may be lost; that it came, rests and left in awareness, which is not (MOT-2). */
function createOwnPointer({ awareness, motions }: OpenLive) {
  let isHere = false
  let resting: ReturnType<typeof setTimeout> | undefined
  return {
    move: (pointer: Point): void => {
      if (!isHere) showPresence(awareness, { pointer })
      isHere = true
      motions.point(pointer)
      clearTimeout(resting)
      resting = setTimeout(() => showPresence(awareness, { pointer }), RESTS_AFTER_MS)
    },
    leave: (): void => {
      isHere = false
      clearTimeout(resting)
      motions.point(null)
      showPresence(awareness, { pointer: null })
    },
  }
}
