import { useEffect } from 'react'

const PRESSED = 'button, summary, a[href]'

/**
 * Counts a double-click as one press, for those who double-click everything: the second click would
 * close what the first has opened, or press what the first has put in its place. What is meant to be
 * pressed again and again where it stands says so with `data-repeats`.
 */
export function useOnePress(): void {
  useEffect(() => {
    const drop = (event: MouseEvent): void => {
      if (event.detail < 2 || !(event.target instanceof Element)) return
      const pressed = event.target.closest(PRESSED)
      if (pressed === null || pressed.hasAttribute('data-repeats')) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('click', drop, { capture: true })
    return () => window.removeEventListener('click', drop, { capture: true })
  }, [])
}
