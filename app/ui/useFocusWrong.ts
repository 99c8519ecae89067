import { useEffect, type RefObject } from 'react'
import { pullFocus } from '../hydration/pullFocus'
import { badFields, readRefusal } from './refusalText'

/**
 * Takes the reader to what an answer refuses, which may stand far from the button that was pressed: to the
 * first field that it marks as wrong, else to the sentence that says why.
 */
export function useFocusWrong(answer: unknown, sentence?: RefObject<HTMLElement>): void {
  useEffect(() => {
    if (readRefusal(answer) === null) return
    const wrong = badFields(answer).length > 0 ? firstWrong() : null
    if (wrong) pullFocus(wrong)
    else sentence?.current?.scrollIntoView({ block: 'nearest' })
  }, [answer, sentence])
}

const firstWrong = () => document.querySelector<HTMLElement>('[aria-invalid="true"]')
