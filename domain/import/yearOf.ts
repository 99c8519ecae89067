/** The one year a plan's title speaks of; null when it names none or several. */
export function yearOf(title: string): number | null {
  const years = new Set(title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu))
  const [year] = years
  return years.size === 1 && year !== undefined ? Number(year) : null
}
