import { useFetchers, useLocation, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { placeOf, takeBack, takeToHeading, type Place } from './focusPlace'

/**
 * Keeps the place of whoever works by keyboard or listens to the page. What was pressed is often gone
 * once it has been answered, and the browser would begin at the top of the page again; here the focus goes
 * to what took its place, and on another page to its heading.
 */
export function useFocusKept(): void {
  const isNavigating = useNavigation().state !== 'idle'
  const isBusy = useFetchers().some(({ state }) => state !== 'idle') || isNavigating
  const { pathname, hash } = useLocation()
  const place = useRef<Place | null>(null)
  const last = useRef(pathname)
  useEffect(() => {
    const remember = ({ submitter }: SubmitEvent) => (place.current = placeOf(submitter))
    document.addEventListener('submit', remember, { capture: true })
    return () => document.removeEventListener('submit', remember, { capture: true })
  }, [])
  useEffect(() => {
    if (isBusy) return
    const before = place.current
    place.current = null
    const isNew = last.current !== pathname
    last.current = pathname
    if (document.activeElement !== document.body) return
    if (isNew) {
      if (hash === '') takeToHeading(document.querySelector('main h1'))
    } else if (before) takeBack(before)
  }, [isBusy, pathname, hash])
}
