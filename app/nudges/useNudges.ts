import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { followTopic } from './followTopic'

/** Nudges that come closer together than this make one look. */
const GATHER_MS = 150

/**
 * Keeps the data of the page's loaders current while somebody else changes what it shows.
 *
 * @param topic `workshop:<id>` or `plan:<id>`, as the use cases nudge it
 */
export function useNudges(topic: string): void {
  const { state, revalidate } = useRevalidator()
  const [stale, setStale] = useState(false)

  useEffect(() => followTopic(topic, () => setStale(true)), [topic])

  useEffect(() => {
    if (!stale || state === 'loading') return
    const timer = setTimeout(() => {
      setStale(false)
      revalidate()
    }, GATHER_MS)
    return () => clearTimeout(timer)
  }, [stale, state, revalidate])
}
