/**
 * Keeps what is typed into areas of text before the page has come alive. React writes the text that
 * the server sent over it when it takes an area over that was not empty (its `postMountWrapper`);
 * a form sent in that moment would take the old text along, and the next key would be added to it.
 *
 * @returns puts the texts back a last time and stops; to be called when the page has come alive
 */
export function keepTyped(): () => void {
  const typed = new Map<HTMLTextAreaElement, string>()
  for (const area of document.querySelectorAll('textarea')) {
    if (area.value !== area.defaultValue) typed.set(area, area.value)
  }
  const note = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) typed.set(target, target.value)
  }
  const putBack = () => {
    for (const [area, text] of typed) if (area.value !== text) area.value = text
  }
  window.addEventListener('input', note, true)
  window.addEventListener('beforeinput', putBack, true)
  window.addEventListener('submit', putBack, true)
  return () => {
    putBack()
    window.removeEventListener('input', note, true)
    window.removeEventListener('beforeinput', putBack, true)
    window.removeEventListener('submit', putBack, true)
  }
}
