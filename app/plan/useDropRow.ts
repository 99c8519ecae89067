import type { DragEvent } from 'react'
import type { Chapter } from '../../domain/plan/plan'
import { usePlanPage } from './PlanContext'

/** Lets an activity be dropped before or after a row, and draws the line where it would land. */
export function useDropRow(chapter: Chapter, activityId: string) {
  const { drag } = usePlanPage()
  const { dragged, place } = drag
  const others = chapter.activities.filter(({ id }) => id !== dragged).map(({ id }) => id)
  const at = others.indexOf(activityId)
  const isHere = (place: number) => drag.place?.chapterId === chapter.id && drag.place.at === place
  const line =
    dragged === null || place === null || at < 0
      ? ''
      : isHere(at)
        ? 'shadow-[inset_0_3px_0_var(--color-brand)]'
        : isHere(at + 1) && at + 1 === others.length
          ? 'shadow-[inset_0_-3px_0_var(--color-brand)]'
          : ''
  return {
    line: dragged === activityId ? 'opacity-40' : line,
    onDragOver: (event: DragEvent) => {
      if (at < 0) return
      const { top, height } = event.currentTarget.getBoundingClientRect()
      const after = event.clientY > top + height / 2
      drag.over(event, { chapterId: chapter.id, at: after ? at + 1 : at })
    },
    onDrop: drag.drop,
  }
}
