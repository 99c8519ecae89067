import { useSearchParams } from '@remix-run/react'
import type { PlanFocus } from './planPath'

/** What the address says is open on the plan page. */
export function usePlanFocus(): PlanFocus {
  const [search] = useSearchParams()
  return Object.fromEntries(search)
}
