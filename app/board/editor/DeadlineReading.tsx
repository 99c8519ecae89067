import { useEffect, useState } from 'react'
import { parseDeadline } from '../../../domain/deadline/parseDeadline'
import { useDeadlineReading } from '../../i18n/useDeadlineReading'

/** So long nobody has typed before it is spoken: half a date is read as something else. */
const SPOKEN_AFTER_MS = 1000

/** How a deadline is understood: seen with every letter, and heard once the typing rests. */
export function DeadlineReading({ text }: { text: string }) {
  const reading = useDeadlineReading()(parseDeadline(text))
  const [spoken, setSpoken] = useState(reading)
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(reading), SPOKEN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [reading])
  return (
    <>
      <p aria-hidden className="-mt-1 min-h-5 text-sm text-muted">
        {reading}
      </p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  )
}
