import { useSubmit } from '@remix-run/react'
import { useRef, useState, type DragEvent } from 'react'

/** Where an activity would land: before the `at`-th of its chapter, from 0, without itself. */
export type DropPlace = { chapterId: string; at: number }

export type ActivityDrag = {
  dragged: string | null
  place: DropPlace | null
  start: (event: DragEvent, activityId: string) => void
  end: () => void
  over: (event: DragEvent, place: DropPlace) => void
  drop: (event: DragEvent) => void
}

const TYPE = 'application/x-kavalaud-activity'

/** Dragging an activity to another place of its plan; the buttons beside it do the same. */
export function useActivityDrag(planId: string): ActivityDrag {
  const submit = useSubmit()
  const [dragged, setDragged] = useState<string | null>(null)
  const [place, setPlace] = useState<DropPlace | null>(null)
  // A quick hand lets go before the page has drawn the last place that it was over.
  const last = useRef<DropPlace | null>(null)
  const move = (next: DropPlace | null) => {
    last.current = next
    setPlace(next)
  }
  const end = () => {
    setDragged(null)
    move(null)
  }
  return {
    dragged,
    place,
    start: (event, activityId) => {
      event.dataTransfer.setData(TYPE, activityId)
      event.dataTransfer.effectAllowed = 'move'
      const row = event.currentTarget.closest('tr')
      if (row) event.dataTransfer.setDragImage(row, 20, 20)
      setDragged(activityId)
    },
    end,
    over: (event, next) => {
      if (dragged === null) return
      event.preventDefault()
      if (last.current?.chapterId !== next.chapterId || last.current.at !== next.at) move(next)
    },
    drop: (event) => {
      const dropped = last.current
      if (dragged === null || dropped === null) return
      event.preventDefault()
      const form = { intent: 'moveActivity', activityId: dragged, ...dropped }
      end()
      submit(form, { method: 'post', action: `/plans/${planId}`, preventScrollReset: true })
    },
  }
}
