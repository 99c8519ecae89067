/**
 * Resolves when what the event loop had at hand in this turn was dealt with: everything that arrived at the same time,
 * from however many sockets, has been read by then.
 */
export const endOfTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
