import { useSubmit } from '@remix-run/react'
import { useState, type DragEvent } from 'react'
import type { PlannedSeminar } from '../../server/seminar/readSeminar'

export type TurnDrag = {
  /** The place that the turn would take, null while none is dragged over the list. */
  overAt: number | null
  start: (event: DragEvent, turnId: string) => void
  over: (event: DragEvent, at: number) => void
  drop: (event: DragEvent, at: number) => void
  end: () => void
}

const TYPE = 'application/x-kavalaud-turn'

/** Dragging a turn to another place of the order; the buttons beside it do the same. */
export function useTurnDrag({ version }: Pick<PlannedSeminar, 'version'>): TurnDrag {
  const submit = useSubmit()
  const [dragged, setDragged] = useState<string | null>(null)
  const [overAt, setOverAt] = useState<number | null>(null)
  const end = () => {
    setDragged(null)
    setOverAt(null)
  }
  return {
    overAt,
    start: (event, turnId) => {
      event.dataTransfer.setData(TYPE, turnId)
      event.dataTransfer.effectAllowed = 'move'
      const row = event.currentTarget.closest('li')
      if (row) event.dataTransfer.setDragImage(row, 20, 20)
      setDragged(turnId)
    },
    over: (event, at) => {
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
