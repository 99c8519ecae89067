/** A value of parsed JSON as an object; anything else has no keys. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

/** A value of parsed JSON as a list; anything else is empty. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A value of parsed JSON as text; numbers are written out, anything else is empty. */
export function stringOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : ''
}

/** A value of parsed JSON as a number; anything else is 0. */
export function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

/** Its paragraphs, without blank ones; a list of texts gives the paragraphs of each. */
export function paragraphsOf(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.map(stringOf) : [stringOf(value)]
  return texts.flatMap((text) => text.split(/\r\n|\r|\n/u)).filter((text) => text.trim() !== '')
}
