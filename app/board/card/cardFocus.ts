/** The id of the element that opens a card, in either view. */
export const cardButtonId = (cardId: string): string => `open-${cardId}`

/** Puts the focus where a card is opened, once the page shows it. */
export function focusCard(cardId: string | null): void {
  if (cardId === null) return
  requestAnimationFrame(() => document.querySelector<HTMLElement>(focusSelector(cardId))?.focus())
}

const focusSelector = (cardId: string): string =>
  `#${CSS.escape(cardButtonId(cardId))}, .react-flow__node[data-id="${CSS.escape(cardId)}"]`
