/** Where the focus was: on what, inside of what, and below which headings, each from the nearest on. */
export type Place = {
  pressed: Element
  around: readonly Element[]
  headings: readonly HTMLElement[]
}

/** Where the focus is, as a form is sent; on what sends it where the browser gave that no focus. */
export function placeOf(submitter: HTMLElement | null): Place | null {
  const active = document.activeElement
  const pressed = active === document.body ? submitter : active
  if (!pressed) return null
  const around: Element[] = []
  for (let one = pressed.parentElement; one; one = one.parentElement) around.push(one)
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3)')]
    .filter((one) => one.compareDocumentPosition(pressed) & Node.DOCUMENT_POSITION_FOLLOWING)
    .reverse()
  return { pressed, around, headings }
}

/**
 * Gives the focus back to a button that is there still, else to its like where its form began anew, else
 * to the nearest heading above it that is left.
 */
export function takeBack({ pressed, around, headings }: Place): void {
  if (pressed.isConnected && !pressed.matches(':disabled')) {
    // A field that was left meanwhile was left by its reader.
    if (pressed instanceof HTMLButtonElement) take(pressed)
    return
  }
  const left = around.find(({ isConnected }) => isConnected)
  const like = left && likeIn(left, pressed)
  if (like) take(like)
  else takeToHeading(headings.find(({ isConnected }) => isConnected) ?? null)
}

/** Takes the focus to a heading, where none can be put by the reader. */
export function takeToHeading(heading: HTMLElement | null): void {
  if (!heading) return
  heading.tabIndex = -1
  take(heading)
}

const take = (element: HTMLElement): void => element.focus({ preventScroll: true })

/** The one control that is called and says the same; none where several do. */
function likeIn(part: Element, one: Element): HTMLElement | null {
  const wanted = calledAs(one)
  const found = [...part.querySelectorAll<HTMLElement>(`${one.tagName}:enabled`)].filter(
    (other) => calledAs(other) === wanted,
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

const calledAs = (one: Element): string =>
  [one.getAttribute('name'), one.getAttribute('type'), one.textContent].join('\n')
