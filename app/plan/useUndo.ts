import { useEffect, useState } from 'react'
import { usePlanPage } from './PlanContext'
import { usePlanFocus } from './usePlanFocus'

const OFFERED_MS = 10_000

/** The activity whose deletion can be undone: for ten seconds, whatever is opened meanwhile. */
export function useUndo(): string | null {
  const { plan } = usePlanPage()
  const { deleted } = usePlanFocus()
  const [noticed, setNoticed] = useState(deleted)
  const [offered, setOffered] = useState(deleted ?? null)
  if (deleted !== noticed) {
    setNoticed(deleted)
    if (deleted !== undefined) setOffered(deleted)
  }
  useEffect(() => {
    if (offered === null) return
    const timer = setTimeout(() => setOffered(null), OFFERED_MS)
    return () => clearTimeout(timer)
  }, [offered])
  const isBack = plan.chapters.some(({ activities }) =>
    activities.some(({ id, isStruck }) => id === offered && !isStruck),
  )
  return isBack ? null : offered
}
