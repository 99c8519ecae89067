import { NavigationType, useLocation, useNavigationType } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * Begins another page at its top, however it was reached. A form that leaves its own page where it is
 * scrolled to, so that an answer can be read in its place, would have Remix do the same to the page that it leads to.
 */
export function useTopOfNewPage(): void {
  const { pathname, hash } = useLocation()
  const isReturn = useNavigationType() === NavigationType.Pop
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current !== pathname && !isReturn && hash === '') window.scrollTo(0, 0)
    last.current = pathname
  }, [pathname, hash, isReturn])
}
