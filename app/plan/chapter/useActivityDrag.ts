import { useSubmit } from '@remix-run/react'
import { type RefObject, useCallback } from 'react'
import type { Plan } from '../../../domain/plan/plan'
import { useListDrag } from '../../ui/useListDrag'
import { dropPlace } from './dropPlace'

export type ActivityDrag = ReturnType<typeof useActivityDrag>

/** Dragging an activity to another place of its plan; the buttons beside it do the same. */
export function useActivityDrag(list: RefObject<HTMLElement>, { id, chapters }: Plan) {
  const submit = useSubmit()
  const move = useCallback(
    (activityId: string, after: string | null) => {
      const place = dropPlace(chapters, activityId, after)
      if (!place) return
      submit(
        { intent: 'moveActivity', activityId, ...place },
        { method: 'post', action: `/plans/${id}`, preventScrollReset: true },
      )
    },
    [submit, id, chapters],
  )
  return useListDrag(list, move)
}
