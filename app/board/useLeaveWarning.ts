import { useEffect } from 'react'
import type { Status } from '../../collab/client/status'

/** Asks before a page is closed that holds the only copy of somebody's work. */
export function useLeaveWarning(status: Status): void {
  const isOnlyCopy = status.kind === 'offline' && status.kept === 'page' && status.changes > 0
  useEffect(() => {
    if (!isOnlyCopy) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isOnlyCopy])
}
