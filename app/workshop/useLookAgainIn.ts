import { useEffect } from 'react'
import type { WorkshopPage } from '../../server/workshop/readWorkshop'
import { isServerThere } from '../nudges/isServerThere'
import { useLook } from '../nudges/useLook'

/** Timers of a browser may be early by some milliseconds. */
const LATER_MS = 300

/** Looks again when another agenda item begins, so that the page marks the right one. */
export function useLookAgainIn(workshop: WorkshopPage): void {
  const { look } = useLook()
  useEffect(() => {
    if (workshop.agendaChangesIn === null) return
    let isGone = false
    const lookIfThere = async () => {
      if ((await isServerThere()) && !isGone) look()
    }
    const timer = setTimeout(() => void lookIfThere(), workshop.agendaChangesIn + LATER_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [workshop, look])
}
