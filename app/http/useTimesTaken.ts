import { useNavigation } from '@remix-run/react'
import { useState } from 'react'
import { readRefusal } from '../ui/refusalText'
import { useAnswer } from './useAnswer'

/**
 * How often the server has taken a form since the page was opened. As the form's key it empties the form
 * then, and not when somebody else adds something in the middle of a sentence.
 *
 * @param isMine tells the form by what it sent
 */
export function useTimesTaken(isMine: (sent: FormData) => boolean): number {
  const { formData, state } = useNavigation()
  const answer = useAnswer()
  const [times, setTimes] = useState(0)
  const [last, setLast] = useState<Sent | null>(null)
  const isSending = state === 'submitting'
  if (formData && formData !== last?.formData && isMine(formData)) {
    setLast({ formData, answerBefore: isSending ? answer : undefined, isAnswered: false })
  } else if (last && !last.isAnswered && !isSending) {
    setLast({ ...last, isAnswered: true })
    // An answer that leads to another page leaves the one before in its place.
    const isTaken = answer === last.answerBefore || readRefusal(answer) === null
    if (isTaken) setTimes(times + 1)
  }
  return times
}

type Sent = { formData: FormData; answerBefore: unknown; isAnswered: boolean }
