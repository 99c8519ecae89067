let current: Promise<void> | null = null

/**
 * Resolves when what the event loop had at hand in this turn was dealt with: everything that arrived at the same time,
 * from however many sockets, has been read by then. All who ask in one turn go on together.
 */
export function endOfTurn(): Promise<void> {
  current ??= new Promise((resolve) => {
    setImmediate(() => {
      current = null
      resolve()
    })
  })
  return current
}
