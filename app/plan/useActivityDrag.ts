import { useSubmit } from '@remix-run/react'
import { useState, type DragEvent } from 'react'

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
  const end = () => {
    setDragged(null)
    setPlace(null)
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
      if (place?.chapterId !== next.chapterId || place.at !== next.at) setPlace(next)
    },
    drop: (event) => {
      if (dragged === null || place === null) return
      event.preventDefault()
      const form = { intent: 'moveActivity', activityId: dragged, ...place }
      end()
      submit(form, { method: 'post', action: `/plans/${planId}`, preventScrollReset: true })
    },
  }
}
