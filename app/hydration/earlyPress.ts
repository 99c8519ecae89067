/** What was pressed before the page came alive. */
type EarlyPress = {
  /** The button that was pressed last, if nothing else was done after it. */
  button: HTMLElement | null
  /** The form with `data-alive-first` that was sent. */
  form: HTMLFormElement | null
  stop: () => void
}

declare global {
  interface Window {
    earlyPress?: EarlyPress
  }
}

/** Runs in the page by itself, long before its scripts are there: nothing from outside of it can be used. */
function rememberPress(): void {
  const stop = new AbortController()
  const early: EarlyPress = { button: null, form: null, stop: () => stop.abort() }
  window.earlyPress = early
  const note = ({ type, target }: Event) => {
    const isPress = type === 'click' && target instanceof Element
    early.button = isPress ? target.closest<HTMLElement>('button[type=button]') : null
  }
  for (const type of ['click', 'input']) {
    window.addEventListener(type, note, { capture: true, signal: stop.signal })
  }
  const hold = (event: Event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !('aliveFirst' in form.dataset)) return
    event.preventDefault()
    early.form = form
    // Where the scripts never come, the form is one without scripts.
    setTimeout(() => window.earlyPress === early && form.submit(), 10_000)
  }
  window.addEventListener('submit', hold, { capture: true, signal: stop.signal })
}

/** The script in the head of a page that remembers what is pressed before the page has come alive. */
export const REMEMBER_PRESS = `(${rememberPress.toString()})()`

/**
 * Follows the press on a button that can do nothing before the page has come alive, such as one that
 * opens a dialog. Whoever went on with something else meanwhile has given it up; links, folds and forms
 * were followed by the browser itself, but for a form that has more to do than to be sent.
 */
export function followEarlyPress(): void {
  const { earlyPress } = window
  earlyPress?.stop()
  delete window.earlyPress
  if (earlyPress?.button?.isConnected) earlyPress.button.click()
  if (earlyPress?.form?.isConnected) earlyPress.form.requestSubmit()
}
