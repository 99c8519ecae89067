import { useSubmit } from '@remix-run/react'
import { type RefObject, useCallback } from 'react'
import type { PlannedSeminar } from '../../server/seminar/readSeminar'
import { useListDrag } from '../ui/useListDrag'

/** Dragging a turn to another place of the order; the buttons beside it do the same. */
export function useTurnDrag(
  list: RefObject<HTMLElement>,
  { version, turns }: Pick<PlannedSeminar, 'version' | 'turns'>,
) {
  const submit = useSubmit()
  const place = useCallback(
    (turnId: string, after: string | null) => {
      const others = turns.filter(({ id }) => id !== turnId)
      const move = others.findIndex(({ id }) => id === after) + 1
      submit(
        { intent: 'moveTurn', version, turnId, move },
        { method: 'post', preventScrollReset: true },
      )
    },
    [submit, turns, version],
  )
  return useListDrag(list, place)
}
