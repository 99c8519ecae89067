/** What was pressed before the page came alive. */
type EarlyPress = {
  /** The button that was pressed last, if nothing else was done after it. */
  button: HTMLElement | null
  /** The button of a form, or the link, that was not followed, because the page has something to do before it. */
  held: HTMLElement | null
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
  const early: EarlyPress = { button: null, held: null, stop: () => stop.abort() }
  window.earlyPress = early
  const note = ({ type, target }: Event) => {
    const isPress = type === 'click' && target instanceof Element
    early.button = isPress ? target.closest<HTMLElement>('button[type=button]') : null
  }
  for (const type of ['click', 'input']) {
    window.addEventListener(type, note, { capture: true, signal: stop.signal })
  }
  const hold = (event: Event, pressed: HTMLElement | null) => {
    event.preventDefault()
    early.held = pressed
    // Where the scripts never come, the page is one without scripts.
    setTimeout(() => {
      if (window.earlyPress !== early || early.held !== pressed) return
      early.stop()
      pressed?.click()
    }, 10_000)
  }
  const holdsText = () =>
    [...document.querySelectorAll<HTMLTextAreaElement>('textarea[data-saves-itself]')].some(
      (area) => area.value !== area.defaultValue,
    )
  const holdForm = (event: SubmitEvent) => {
    if (!(event.target instanceof HTMLFormElement)) return
    if ('aliveFirst' in event.target.dataset || holdsText()) hold(event, event.submitter)
  }
  const holdLink = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && holdsText()) {
      hold(event, link)
    }
  }
  window.addEventListener('submit', holdForm, { capture: true, signal: stop.signal })
  window.addEventListener('click', holdLink, { capture: true, signal: stop.signal })
}

/** The script in the head of a page that remembers what is pressed before the page has come alive. */
export const REMEMBER_PRESS = `(${rememberPress.toString()})()`

/**
 * Follows the press on a button that can do nothing before the page has come alive, such as one that
 * opens a dialog. Whoever went on with something else meanwhile has given it up; links, folds and forms
 * were followed by the browser itself, but for a form with `data-alive-first`, which has more to do than
 * to be sent, and for what leaves a text with `data-saves-itself` behind, which only the page can save.
 */
export function followEarlyPress(): void {
  const { earlyPress } = window
  earlyPress?.stop()
  delete window.earlyPress
  if (earlyPress?.button?.isConnected) earlyPress.button.click()
  if (earlyPress?.held?.isConnected) earlyPress.held.click()
}
