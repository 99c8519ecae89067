import { useNavigation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { hasUpgraded } from '../connection/upgrade'
import { countAtStake } from '../leaving/stakes'
import { followTopic } from './followTopic'
import { isServerThere } from './isServerThere'
import { useLook } from './useLook'

/** Nudges that come this close after the first make one look with it. */
const GATHER_MS = 25
const AGAIN_MS = 3000

/**
 * Keeps the data of the page's loaders current while somebody else changes what it shows. A look
 * that fails would put an error in place of the page, so the server is asked first whether it is
 * there; until it answers the page stays as it is, and as long as it holds the only copy of somebody's
 * work. Nor does a look break into somebody's way to another page, which would begin it anew. However
 * many nudges come, one look follows the other. Once the server was upgraded nothing is looked at until the page is loaded anew.
 *
 * @param topic such as `workshop:<id>`, as the use cases nudge it
 */
export function useNudges(topic: string): void {
  const { isLooking, look } = useLook()
  const isBusy = useNavigation().state !== 'idle' || isLooking
  const [isStale, setIsStale] = useState(false)

  useEffect(() => followTopic(topic, () => setIsStale(true)), [topic])

  useEffect(() => {
    if (!isStale || isBusy) return
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const lookOnceThere = async () => {
      const [isThere] = await Promise.all([isServerThere(), pause(GATHER_MS)])
      if (isGone) return
      const hasBegun = isThere && countAtStake() === 0 && look()
      if (hasBegun) setIsStale(false)
      else if (!hasUpgraded()) timer = setTimeout(() => void lookOnceThere(), AGAIN_MS)
    }
    void lookOnceThere()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [isStale, isBusy, look])
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
