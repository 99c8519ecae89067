import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { LOOK_ACTION } from '../nudges/useLook'
import { followOnTheWay, type OnTheWay } from './onTheWay'

/**
 * How often the router came to rest, every form answered and every page there.
 *
 * @returns `rests` as of what React shows, which changes also where React left out that anything was on its way, and
 *   `countRests` as of this moment, which React may show much later
 */
export function useRests(): { rests: number; countRests: () => number } {
  const [rests, setRests] = useState(0)
  const now = useRef(0)
  useEffect(
    () =>
      followOnTheWay((step) => {
        if (!isAtRest(step)) return
        now.current += 1
        const count = now.current
        // In a transition like the router's own, so that React shows both at once.
        startTransition(() => setRests(count))
      }),
    [],
  )
  return { rests, countRests: useCallback(() => now.current, []) }
}

/** Whether nobody waits for anything; a look at what others changed is nothing that anybody waits for. */
export const isAtRest = ({ state, fetchers }: OnTheWay): boolean =>
  state === 'idle' &&
  fetchers.every((one) => one.state === 'idle' || one.formAction === LOOK_ACTION)
