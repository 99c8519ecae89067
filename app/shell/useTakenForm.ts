import { useEffect, useState } from 'react'
import { followOnTheWay } from '../http/onTheWay'
import { nextTakenForm, NOTHING_SENT } from './takenForm'

/** What somebody does next, after which it would no longer be plain what was taken. */
const NEXT = ['click', 'input', 'popstate'] as const
const LEAVING_KEYS = ['Tab', 'Escape']

/** Whether the server has taken the form that was sent last, and nobody has done anything since. */
export function useTakenForm(): boolean {
  const [{ isShown }, setTaken] = useState(NOTHING_SENT)
  useEffect(() => followOnTheWay((now) => setTaken((before) => nextTakenForm(before, now))), [])
  useEffect(() => {
    if (!isShown) return
    const end = (): void => setTaken((last) => ({ ...last, isShown: false }))
    const endByKey = ({ key }: KeyboardEvent): void => {
      if (LEAVING_KEYS.includes(key)) end()
    }
    for (const name of NEXT) window.addEventListener(name, end)
    window.addEventListener('keydown', endByKey)
    return () => {
      for (const name of NEXT) window.removeEventListener(name, end)
      window.removeEventListener('keydown', endByKey)
    }
  }, [isShown])
  return isShown
}
