import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { OpenBoard } from './openBoard'

/**
 * Whether a board can be shown: what this device holds was read and has cards, or it is known that
 * there is nothing more to wait for. Once it is, it stays so.
 */
export function useIsReady({ cards, status }: OpenBoard): boolean {
  const wasReady = useRef(false)
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [cards.subscribe(listener), status.subscribe(listener)]
      return () => stops.forEach((stop) => stop())
    },
    [cards, status],
  )
  return useSyncExternalStore(subscribe, () => {
    wasReady.current ||=
      cards.getSnapshot().length > 0 || status.getSnapshot().kind !== 'connecting'
    return wasReady.current
  })
}
