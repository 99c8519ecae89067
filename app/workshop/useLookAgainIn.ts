import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import type { WorkshopPage } from '../../server/workshop/readWorkshop'

/** Timers of a browser may be early by some milliseconds. */
const LATER_MS = 300

/** Looks again when another agenda item begins, so that the page marks the right one. */
export function useLookAgainIn(workshop: WorkshopPage): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (workshop.agendaChangesIn === null) return
    const timer = setTimeout(() => {
      // Without a connection the answer would be an error in place of the page.
      if (navigator.onLine) revalidate()
    }, workshop.agendaChangesIn + LATER_MS)
    return () => clearTimeout(timer)
  }, [workshop, revalidate])
}
