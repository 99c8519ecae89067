import type { Deadline } from './deadline'
import { deadlineOf } from './deadlineOf'
import { readItems } from './readItems'
import { tokenize } from './tokens'

/** Longer texts are no deadlines, and are not read, so that the time a reading takes is bounded. */
const MAX_LENGTH = 500

/**
 * The normal form of a deadline as people write it, in Estonian, English, Russian, Latvian and some
 * Lithuanian and Finnish. The text itself stays the truth: what cannot be read for certain is
 * `text`, what holds no deadline `none`; dates that do not exist are never shifted to others.
 *
 * `context.year` is the year that days and months without one belong to. Never throws.
 */
export function parseDeadline(raw: string, context: { year?: number } = {}): Deadline {
  const text = raw.trim()
  if (text === '') return { kind: 'empty' }
  if (text.length > MAX_LENGTH) return { kind: 'text' }
  return deadlineOf(text, readItems(text, tokenize(text)), context.year ?? null)
}
