import { useNavigation } from '@remix-run/react'
import { useEffect } from 'react'
import { noteWay } from './goOnAfterReload'

/** Remembers where somebody is on the way to, should the page be loaded anew meanwhile. */
export function useWayNoted(): void {
  const { state, location } = useNavigation()
  const path = state === 'loading' ? location.pathname + location.search + location.hash : null
  useEffect(() => noteWay(path), [path])
}
