import { useEffect, useRef, type RefObject } from 'react'
import { pullFocus } from '../hydration/pullFocus'

/** Takes the reader to something that has just come onto the page, away from where they asked for it. */
export function useTakenTo<T extends HTMLElement>(): RefObject<T> {
  const place = useRef<T>(null)
  useEffect(() => pullFocus(place.current), [])
  return place
}
