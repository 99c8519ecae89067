let isComingAlive = true

/** To be called once the page has come alive, after the effects of what is on it. */
export function endComingAlive(): void {
  isComingAlive = false
}

/**
 * Takes the focus to an element, as to the first field of a form that was opened. A page that only
 * comes alive does not take it from quick hands: they would go on typing in another field.
 */
export function pullFocus(element: HTMLElement | null | undefined): void {
  if (isComingAlive && document.activeElement !== document.body) return
  element?.focus()
}
