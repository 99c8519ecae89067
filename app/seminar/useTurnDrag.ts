import { useSubmit } from '@remix-run/react'
import { useState, type DragEvent } from 'react'
import type { PlannedSeminar } from '../../server/seminar/readSeminar'

export type TurnDrag = {
  /**
   * The place that the turn would take, null while none is dragged over the list; whoever stands there
   * makes room above it, or below where the turn comes from further up.
   */
  over: { at: number; makesRoom: 'above' | 'below' } | null
  start: (event: DragEvent, turnId: string) => void
  enter: (event: DragEvent, at: number) => void
  drop: (event: DragEvent, at: number) => void
  end: () => void
}

const TYPE = 'application/x-kavalaud-turn'

/** Dragging a turn to another place of the order; the buttons beside it do the same. */
export function useTurnDrag({
  version,
  turns,
}: Pick<PlannedSeminar, 'version' | 'turns'>): TurnDrag {
  const submit = useSubmit()
  const [dragged, setDragged] = useState<string | null>(null)
  const [overAt, setOverAt] = useState<number | null>(null)
  const end = () => {
    setDragged(null)
    setOverAt(null)
  }
  const from = turns.findIndex(({ id }) => id === dragged)
  return {
    over: overAt === null ? null : { at: overAt, makesRoom: from < overAt ? 'below' : 'above' },
    start: (event, turnId) => {
      event.dataTransfer.setData(TYPE, turnId)
      event.dataTransfer.effectAllowed = 'move'
      const row = event.currentTarget.closest('li')
      if (row) event.dataTransfer.setDragImage(row, 20, 20)
      setDragged(turnId)
    },
    enter: (event, at) => {
      if (dragged === null) return
      event.preventDefault()
      setOverAt(at)
    },
    drop: (event, at) => {
      if (dragged === null) return
      event.preventDefault()
      const form = { intent: 'moveTurn', version, turnId: dragged, move: at }
      end()
      submit(form, { method: 'post', preventScrollReset: true })
    },
    end,
  }
}
