import { useCallback, useEffect, useRef, useState } from 'react'

/** A pause this long in typing writes what was typed. */
const PAUSE_MS = 400

/**
 * A field of text over a shared value: typed letters stay in the field until a pause, the end of
 * editing or the field's removal writes them, as one step of the undo. Otherwise it shows the shared value.
 */
export function useDraftText(value: string, write: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  const typed = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const current = useRef(write)
  useEffect(() => {
    current.current = write
  }, [write])

  const drop = useCallback(() => {
    clearTimeout(timer.current)
    typed.current = null
    setDraft(null)
  }, [])
  const finish = useCallback(() => {
    const text = typed.current
    drop()
    if (text !== null) current.current(text)
  }, [drop])
  useEffect(() => finish, [finish])

  const change = (text: string): void => {
    setDraft(text)
    typed.current = text
    clearTimeout(timer.current)
    timer.current = setTimeout(finish, PAUSE_MS)
  }
  /** `finish` writes what is typed and not written yet; `drop` forgets it. */
  return { text: draft ?? value, change, finish, drop }
}
