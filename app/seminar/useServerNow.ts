import { useEffect, useState } from 'react'

const TICK_MS = 250

/**
 * The server's clock, going on in this browser from when the page was read. A browser whose own clock
 * is wrong shows the same time as every other.
 *
 * @param now the server's clock when the page was read, as an ISO instant
 */
export function useServerNow(now: string): Date {
  const [shown, setShown] = useState({ now, at: Date.parse(now) })
  useEffect(() => {
    const ahead = Date.parse(now) - Date.now()
    const timer = setInterval(() => setShown({ now, at: Date.now() + ahead }), TICK_MS)
    return () => clearInterval(timer)
  }, [now])
  return new Date(shown.now === now ? shown.at : Date.parse(now))
}
