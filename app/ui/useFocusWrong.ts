import { useEffect } from 'react'
import { pullFocus } from '../hydration/pullFocus'
import { badFields } from './refusalText'

/** Takes the reader to the first field that an answer marks as wrong, in a form that is long. */
export function useFocusWrong(answer: unknown): void {
  useEffect(() => {
    if (badFields(answer).length === 0) return
    pullFocus(document.querySelector<HTMLElement>('[aria-invalid="true"]'))
  }, [answer])
}
