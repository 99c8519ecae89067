import { useFetcher } from '@remix-run/react'
import { useCallback } from 'react'

/**
 * Looks again at the data of the page. It is sent as a form of a fetcher would be, after which Remix
 * asks all loaders anew: its own revalidation is a navigation, which at its end scrolls the page back
 * to where it was at its beginning, away from under somebody's finger.
 *
 * @returns `look`, and whether one that this component began is on its way
 */
export function useLook(): { isLooking: boolean; look: () => void } {
  const { state, submit } = useFetcher()
  // The root answers it in the browser.
  const look = useCallback(() => submit(null, { method: 'post', action: '/' }), [submit])
  return { isLooking: state !== 'idle', look }
}
