import { useEffect, useRef } from 'react'
import { usePlanFocus } from './usePlanFocus'

/** When what was open below an activity closes, the focus returns to the button that opened it. */
export function useReturnFocus(): void {
  const { open, deleted } = usePlanFocus()
  const last = useRef(open)
  useEffect(() => {
    const before = last.current
    last.current = open
    if (before === undefined || open !== undefined || deleted !== undefined) return
    document.getElementById(`open-${before}`)?.focus({ preventScroll: true })
  }, [open, deleted])
}
