import { useEffect } from 'react'
import type { BoardAtHand } from '../BoardContext'
import { useLetterKeys } from './useLetterKeys'

/**
 * The keys of a board: Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z for one's own steps, N for a new card. Not
 * while somebody types or a dialog is open; N only where it is not turned off, and the focus is on the board, or on
 * what is only read: the page itself, or a heading that it took the focus to.
 */
export function useBoardKeys(
  { undo }: BoardAtHand['board'],
  mayEdit: boolean,
  onNew: () => void,
): void {
  const [areLettersOn] = useLetterKeys()
  useEffect(() => {
    if (!mayEdit) return
    const onKey = (event: KeyboardEvent) => {
      const { target } = event
      if (event.defaultPrevented || !(target instanceof Element) || isElsewhere(target)) return
      const step = stepOf(event, areLettersOn)
      if (step === 'new' && !isOfBoard(target)) return
      if (step === 'undo') undo.undo()
      else if (step === 'redo') undo.redo()
      else if (step === 'new') onNew()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, mayEdit, onNew, areLettersOn])
}

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** What a press of keys asks of the board; a letter alone asks nothing where letters are turned off. */
export function stepOf(keys: Keys, areLettersOn: boolean): 'undo' | 'redo' | 'new' | null {
  const { ctrlKey, metaKey, shiftKey, altKey } = keys
  const letter = latinOf(keys)
  if (altKey) return null
  if (!ctrlKey && !metaKey) return areLettersOn && letter === 'n' && !shiftKey ? 'new' : null
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

/** The letter on a key; where it writes another script, as in Russian, the Latin one that stands in the same place. */
function latinOf({ key, code }: Keys): string {
  const isOtherScript = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key)
  return (isOtherScript ? code.replace(/^Key/, '') : key).toLowerCase()
}

const isElsewhere = (target: Element): boolean =>
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null

const isOfBoard = (target: Element): boolean =>
  target.matches('body, main, h1, h2, h3') || target.closest('[data-board]') !== null
