import { useFetcher } from '@remix-run/react'
import { useCallback, useState } from 'react'

/** Where looks are sent, and no form is: the root answers them in the browser. */
export const LOOK_ACTION = '/'

/**
 * Looks again at the data of the page. It is sent as a form of a fetcher would be, after which Remix
 * asks all loaders anew: its own revalidation is a navigation, which at its end scrolls the page back
 * to where it was at its beginning, away from under somebody's finger.
 *
 * @returns `look`, and whether one that this component began is on its way
 */
export function useLook(): { isLooking: boolean; look: () => void } {
  const { state, submit } = useFetcher()
  const [isLooking, setIsLooking] = useState(false)
  // A state of our own, because the router changes its fetchers in place: a render that React bails out of, where no state
  // of the component proved changed, would be the first to see that a look has ended. React keeps the dependencies of
  // such a render, and no effect that has them ever runs.
  if (isLooking !== (state !== 'idle')) setIsLooking(!isLooking)
  const look = useCallback(() => submit(null, { method: 'post', action: LOOK_ACTION }), [submit])
  return { isLooking, look }
}
