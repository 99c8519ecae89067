import type { Path } from '@remix-run/react'

/** What an address says of a form that was sent; its page tells that in its own words. */
const TOLD = ['sent', 'deleted']

/**
 * Whether the answer to a form leads back to where it was sent from, or to the page above it, without saying
 * anything more. What leads elsewhere shows what was made there, and is its own confirmation.
 *
 * @param from the address of the form's action
 */
export function leadsBack(from: string, { pathname, search }: Pick<Path, 'pathname' | 'search'>) {
  const path = from.split('?')[0] ?? ''
  const query = new URLSearchParams(search)
  if (TOLD.some((name) => query.has(name))) return false
  return path === pathname || path.startsWith(`${pathname}/`)
}
