import { useEffect } from 'react'
import { isServerThere } from '../nudges/isServerThere'

/**
 * Asks each time somebody comes back to the page whether the server was upgraded meanwhile. A page that looks at nothing by
 * itself would hear of it only when its scripts fail.
 */
export function useUpgradeHeard(): void {
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible') void isServerThere()
    }
    document.addEventListener('visibilitychange', ask)
    return () => document.removeEventListener('visibilitychange', ask)
  }, [])
}
