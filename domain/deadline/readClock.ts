import type { Clock } from './moment'
import { DASHES, isMark, termOf, type Found, type Token } from './tokens'

/** A time of day or from one to another: `kell 14:00-16:00`, `kl 14`, `14:00`; null if none. */
export function readClock(tokens: readonly Token[], at: number): Found<Clock> | null {
  const said = termOf(tokens[at], 'clock') !== undefined
  const start = said && isMark(tokens[at + 1], '.') ? at + 2 : said ? at + 1 : at
  const first = readTime(tokens, start, said)
  if (!first) return null
  const second = isMark(tokens[first.next], DASHES) ? readTime(tokens, first.next + 1, said) : null
  if (second && second.value < first.value) return null
  return {
    value: { from: first.value, to: second?.value ?? first.value },
    next: second?.next ?? first.next,
  }
}

/** One time; after a word for "at" also with a dot or without minutes. */
function readTime(tokens: readonly Token[], at: number, said: boolean): Found<string> | null {
  const [hour, joint, minute] = tokens.slice(at, at + 3)
  if (hour?.kind !== 'number' || hour.value > 23 || hour.text.length > 2) return null
  const whole = isMark(joint, said ? ':.' : ':') && !joint?.spaced && minute?.kind === 'number'
  if (whole && minute.text.length === 2 && !minute.spaced) {
    return minute.value < 60 ? { value: timeOf(hour.value, minute.value), next: at + 3 } : null
  }
  return said ? { value: timeOf(hour.value, 0), next: at + 1 } : null
}

const timeOf = (hour: number, minute: number) =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
