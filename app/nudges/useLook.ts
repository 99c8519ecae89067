import { useFetcher } from '@remix-run/react'
import { useCallback, useState } from 'react'
import { readOnTheWay } from '../http/onTheWay'

/** Where looks are sent, and no form is: the root answers them in the browser. */
export const LOOK_ACTION = '/'

/**
 * Looks again at the data of the page. It is sent as a form of a fetcher would be, after which Remix
 * asks all loaders anew: its own revalidation is a navigation, which at its end scrolls the page back
 * to where it was at its beginning, away from under somebody's finger.
 *
 * A look while the router is on its way somewhere would ask for what stands there, once more and maybe late: somebody may
 * have been there and done what makes that page refuse them by then, and the refusal would take the place of whatever page
 * they see. So no look begins then; what the way ends with is new anyway.
 *
 * @returns `look`, which tells whether it began, and whether one that this component began is on its way
 */
export function useLook(): { isLooking: boolean; look: () => boolean } {
  const { state, submit } = useFetcher()
  const [isLooking, setIsLooking] = useState(false)
  // A state of our own, because the router changes its fetchers in place: a render that React bails out of, where no state
  // of the component proved changed, would be the first to see that a look has ended. React keeps the dependencies of
  // such a render, and no effect that has them ever runs.
  if (isLooking !== (state !== 'idle')) setIsLooking(!isLooking)
  const look = useCallback(() => {
    // The router itself: React shows that somebody is on their way only when it finds the time.
    if (readOnTheWay().state !== 'idle') return false
    submit(null, { method: 'post', action: LOOK_ACTION })
    return true
  }, [submit])
  return { isLooking, look }
}
