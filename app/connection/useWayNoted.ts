import { useNavigation } from '@remix-run/react'
import { useEffect } from 'react'
import { noteWay } from './goOnAfterReload'
import { hasUpgraded } from './upgrade'

/**
 * Remembers where somebody is on the way to, should the page be loaded anew meanwhile. To another page of a server that was
 * upgraded since, the browser itself takes them.
 */
export function useWayNoted(): void {
  const { state, location } = useNavigation()
  const path = state === 'loading' ? location.pathname + location.search + location.hash : null
  useEffect(() => {
    noteWay(path)
    const isElsewhere = location !== undefined && location.pathname !== window.location.pathname
    if (path !== null && isElsewhere && hasUpgraded()) window.location.assign(path)
  }, [path, location])
}
