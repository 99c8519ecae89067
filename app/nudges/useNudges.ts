import { useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { followTopic } from './followTopic'

/** Nudges that come closer together than this make one look. */
const GATHER_MS = 60
const AGAIN_MS = 3000

/**
 * Keeps the data of the page's loaders current while somebody else changes what it shows. A look
 * that fails would put an error in place of the page, so the server is asked first whether it is
 * there; until it answers the page stays as it is. Nor does a look break into somebody's way to another
 * page, which would begin it anew.
 *
 * @param topic such as `workshop:<id>`, as the use cases nudge it
 */
export function useNudges(topic: string): void {
  const { state, revalidate } = useRevalidator()
  const isBusy = useNavigation().state !== 'idle' || state === 'loading'
  const [stale, setStale] = useState(0)

  useEffect(() => followTopic(topic, () => setStale((nth) => nth + 1)), [topic])

  useEffect(() => {
    if (stale === 0 || isBusy) return
    let isGone = false
    const look = async () => {
      const there = await isServerThere()
      if (isGone) return
      if (!there) timer = setTimeout(() => void look(), AGAIN_MS)
      else {
        setStale(0)
        revalidate()
      }
    }
    let timer = setTimeout(() => void look(), GATHER_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [stale, isBusy, revalidate])
}

function isServerThere(): Promise<boolean> {
  return fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
}
