/** How often each value occurs, in the order of the first occurrence. */
export function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries(counts)
}

/** How many different values there are. */
export function distinctCount(values: readonly string[]): number {
  return new Set(values).size
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
