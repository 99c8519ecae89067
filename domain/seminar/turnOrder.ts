/** Where a turn goes: one place up or down, or to a place from 0, counted without itself. */
export type TurnMove = 'up' | 'down' | number

/** The order after a turn was moved; at the edge, and where it is not there, it stays as it was. */
export function moveTurn(order: readonly string[], id: string, move: TurnMove): string[] {
  const from = order.indexOf(id)
  if (from < 0) return [...order]
  const to = move === 'up' ? from - 1 : move === 'down' ? from + 1 : move
  const place = Math.max(0, Math.min(to, order.length - 1))
  return order.toSpliced(from, 1).toSpliced(place, 0, id)
}

/**
 * The order mixed, every order as likely as another (Fisher and Yates).
 *
 * @param random gives a number from 0 up to but not including 1, as often as it is asked
 */
export function shuffleTurns(order: readonly string[], random: () => number): string[] {
  const left = [...order]
  const mixed: string[] = []
  while (left.length > 0) {
    mixed.push(...left.splice(Math.floor(random() * left.length), 1))
  }
  return mixed
}
