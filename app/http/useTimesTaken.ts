import { useEffect, useState } from 'react'
import { followOnTheWay } from './onTheWay'
import { nextTimesTaken, type TimesTaken } from './timesTaken'

/**
 * How often the server has taken a form since the page was opened. As the form's key it empties the form
 * then, and not when somebody else adds something in the middle of a sentence.
 *
 * @param isMine tells the form by what it sent
 */
export function useTimesTaken(isMine: (sent: FormData) => boolean): number {
  const [{ times }, setTaken] = useState<TimesTaken>({ times: 0, sent: null })
  useEffect(
    () => followOnTheWay((now) => setTaken((before) => nextTimesTaken(before, now, isMine))),
    [isMine],
  )
  return times
}
