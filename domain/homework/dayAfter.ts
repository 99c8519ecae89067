const DAY_MS = 24 * 60 * 60 * 1000

/** The ISO date so many days after another, before it where they are fewer than none. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}
