import { useActionData, useLocation } from '@remix-run/react'
import { useState } from 'react'

/**
 * What the page's action last answered, until the page is left or another form of it is answered.
 * Remix's own `useActionData` forgets it when the page's data is asked for anew as by a navigation: a
 * refusal would vanish before it is read.
 */
export function useAnswer<T = unknown>(): ReturnType<typeof useActionData<T>> {
  const fresh = useActionData<T>()
  const { key } = useLocation()
  const [kept, setKept] = useState({ answer: fresh, key })
  const answer = fresh === undefined && key === kept.key ? kept.answer : fresh
  if (answer !== kept.answer || key !== kept.key) setKept({ answer, key })
  return answer
}
