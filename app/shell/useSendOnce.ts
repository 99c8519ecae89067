import { useEffect, useRef } from 'react'
import { readOnTheWay } from '../http/onTheWay'
import { isAtRest, useRests } from '../http/useRests'
import { isSent, readSent, type Sent } from './sentForm'

/**
 * Keeps what a `SubmitButton` sends from being sent again until React has shown what was answered, which on a slow machine
 * is long after the answer has come. Whoever has changed something sends something else.
 */
export function useSendOnce(): void {
  const { rests, countRests } = useRests()
  const last = useRef<(Sent & { after: number }) | null>(null)
  useEffect(() => {
    if (last.current && rests > last.current.after) last.current = null
  }, [rests])
  useEffect(() => {
    const look = (event: SubmitEvent): void => {
      const sent = readSent(event)
      if (sent === null) return
      if (isSent(last.current, sent)) return event.preventDefault()
      last.current = { ...sent, after: countRests() }
      // What was not sent after all, or is answered by a file, may be pressed again at once.
      setTimeout(() => isAtRest(readOnTheWay()) && (last.current = null))
    }
    document.addEventListener('submit', look, { capture: true })
    return () => document.removeEventListener('submit', look, { capture: true })
  }, [countRests])
}
