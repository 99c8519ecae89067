import { type ClipboardEvent, useEffect, useRef, useState } from 'react'
import { isParted, splitTyped } from './splitTyped'

/** What is typed and not added yet; it is added too when the field or the page goes away. */
export function useTypedParties(onAdd: (name: string) => void) {
  const [typed, setTyped] = useState('')
  const latest = useRef({ typed, onAdd })
  useEffect(() => {
    latest.current = { typed, onAdd }
  }, [typed, onAdd])
  useEffect(() => {
    const addRest = (): void => addAll(latest.current.typed, latest.current.onAdd)
    window.addEventListener('pagehide', addRest)
    return () => {
      window.removeEventListener('pagehide', addRest)
      addRest()
    }
  }, [])

  const add = (text: string): void => {
    setTyped('')
    addAll(text, onAdd)
  }
  /** Text with a comma, a semicolon or a line end in it was pasted, or typed where no key tells. */
  const type = (text: string): void => (isParted(text) ? add(text) : setTyped(text))
  /** A field of one line would paste lines as one name, and cut off what is longer than a name may be. */
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = event.clipboardData.getData('text/plain').trim()
    if (!isParted(pasted)) return
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = event.currentTarget
    add(value.slice(0, selectionStart ?? 0) + pasted + value.slice(selectionEnd ?? value.length))
  }
  return { typed, type, add, field: { value: typed, onPaste: paste } }
}

function addAll(text: string, onAdd: (name: string) => void): void {
  for (const name of splitTyped(text)) onAdd(name)
}
