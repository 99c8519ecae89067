const DAY_MS = 24 * 60 * 60 * 1000

/** The ISO day so many days from now. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
