import { keepTyped } from './keepTyped'

/** The events for which React 18 takes over a page at once, in the middle of what it was doing (`isDiscreteEventThatRequiresHydration`). */
const HURRYING =
  'pointerdown pointerup pointercancel mousedown mouseup touchstart touchend touchcancel auxclick click dblclick contextmenu submit reset keydown keypress keyup input textInput change cut copy paste compositionstart compositionend dragstart drop dragend'.split(
    ' ',
  )

const keepFromReact = (event: Event) => event.stopPropagation()

/**
 * Keeps hurried hands from React until it has taken over the page. Remix's root waits for the page's
 * data to be decoded, and an event in that moment makes React give up with its error 345 and build the
 * page anew, without what was typed. The browser itself still does what it does: text goes into its
 * field, a link is followed, a form is sent.
 *
 * @returns lets events through; to be called when the page has come alive
 */
export function holdEventsUntilAlive(): () => void {
  const stopKeeping = keepTyped()
  for (const type of HURRYING) window.addEventListener(type, keepFromReact, true)
  return () => {
    stopKeeping()
    for (const type of HURRYING) window.removeEventListener(type, keepFromReact, true)
  }
}
