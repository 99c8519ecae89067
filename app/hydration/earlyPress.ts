/** The button that was pressed last before the page came alive, if nothing else was done after it. */
type EarlyPress = { button: HTMLElement | null; stop: () => void }

declare global {
  interface Window {
    earlyPress?: EarlyPress
  }
}

/** Runs in the page by itself, long before its scripts are there: nothing from outside of it can be used. */
function rememberPress(): void {
  const stop = new AbortController()
  const early: EarlyPress = { button: null, stop: () => stop.abort() }
  window.earlyPress = early
  const note = ({ type, target }: Event) => {
    const isPress = type === 'click' && target instanceof Element
    early.button = isPress ? target.closest<HTMLElement>('button[type=button]') : null
  }
  for (const type of ['click', 'input']) {
    window.addEventListener(type, note, { capture: true, signal: stop.signal })
  }
}

/** The script in the head of a page that remembers what is pressed before the page has come alive. */
export const REMEMBER_PRESS = `(${rememberPress.toString()})()`

/**
 * Follows the press on a button that can do nothing before the page has come alive, such as one that
 * opens a dialog. Who went on with something else meanwhile has given it up; links, folds and forms
 * were followed by the browser itself.
 */
export function followEarlyPress(): void {
  const { earlyPress } = window
  earlyPress?.stop()
  delete window.earlyPress
  if (earlyPress?.button?.isConnected) earlyPress.button.click()
}
