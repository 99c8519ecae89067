const DAY = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Tallinn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day in Estonia of an instant, as an ISO date. */
export function estonianDay(at: Date | string): string {
  return DAY.format(typeof at === 'string' ? new Date(at) : at)
}
