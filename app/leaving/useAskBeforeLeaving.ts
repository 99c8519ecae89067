import { useBlocker } from '@remix-run/react'
import { useEffect } from 'react'

/**
 * Has the browser ask before the page is closed or loaded anew while something is at stake on it.
 *
 * @returns what holds up the way to another page meanwhile, for `LeaveDialog` to ask about. A page has one of these
 */
export function useAskBeforeLeaving(isAtStake: () => boolean): ReturnType<typeof useBlocker> {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname && isAtStake(),
  )
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isAtStake()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAtStake])
  return blocker
}
