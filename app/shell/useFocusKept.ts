import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useRests } from '../http/useRests'
import { placeOf, takeBack, takeToHeading, type Place } from './focusPlace'

/** A form that was sent: where from, and how often the router had come to rest before. */
type Sent = { place: Place | null; after: number }

/**
 * Keeps the place of whoever works by keyboard or listens to the page. What was pressed is often gone
 * once it has been answered, and the browser would begin at the top of the page again; here the focus goes
 * to what took its place, and on another page to its heading.
 */
export function useFocusKept(): void {
  const { rests, countRests } = useRests()
  const { pathname, hash } = useLocation()
  const sent = useRef<Sent | null>(null)
  const last = useRef(pathname)
  useEffect(() => {
    const remember = ({ submitter }: SubmitEvent) =>
      (sent.current = { place: placeOf(submitter), after: countRests() })
    document.addEventListener('submit', remember, { capture: true })
    return () => document.removeEventListener('submit', remember, { capture: true })
  }, [countRests])
  useEffect(() => {
    const before = sent.current
    const isNew = last.current !== pathname
    last.current = pathname
    if (!isNew && before && rests <= before.after) return
    sent.current = null
    if (document.activeElement !== document.body) return
    if (isNew) {
      if (hash === '') takeToHeading(document.querySelector('main h1'))
    } else if (before?.place) takeBack(before.place)
  }, [rests, pathname, hash])
}
