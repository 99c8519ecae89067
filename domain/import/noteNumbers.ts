import { MONTH_NAMES } from '../text/monthNames'
import type { TextLine } from '../workshop/textLines'

const NUMBERED = /^(\d{1,2})[.)]\s+(?=\p{L}|["„(])/u
const DATE = new RegExp(String.raw`^\d{1,2}\.\s+(?:${MONTH_NAMES.join('|')})(?!\p{L})`, 'iu')

/**
 * Takes the numbers of numbered lists for bullets: they count up from 1. A lone number, such as that
 * of a day or a group, stays part of its line.
 */
export function withNumberBullets(lines: readonly TextLine[]): TextLine[] {
  const numbers = lines.map(numberOf)
  const listed = new Set<number>()
  let last: { at: number; number: number } | null = null
  for (const [at, number] of numbers.entries()) {
    if (number === null) continue
    if (last && number === last.number + 1) {
      listed.add(last.at)
      listed.add(at)
      last = { at, number }
    } else last = number === 1 ? { at, number } : null
  }
  return lines.map((line, at) =>
    listed.has(at) ? { ...line, text: line.text.replace(NUMBERED, ''), bullet: true } : line,
  )
}

function numberOf(line: TextLine): number | null {
  if (line.bullet || DATE.test(line.text)) return null
  const [, digits] = NUMBERED.exec(line.text) ?? []
  return digits === undefined ? null : Number(digits)
}
