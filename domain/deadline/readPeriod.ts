import type { Parts } from './parts'
import { readEnding } from './readYear'
import { skipFiller, skipOrdinal } from './skip'
import { DASHES, isMark, romanValue, termOf, type Found, type Token } from './tokens'

/** `III kv`, `4. kvartal`, `Q3`, `3Q`, `esimene poolaasta`, `quarter 3`. */
export function readPeriod(tokens: readonly Token[], at: number): Found<Parts> | null {
  const before = readNumeral(tokens, at)
  const unitAt = before ? skipFiller(tokens, before.next) : at
  const unit = tokens[unitAt]?.terms.find((term) => term.is === 'unit' && isPart(term.unit))
  if (unit?.is !== 'unit') return before && readOpenNumeral(tokens, before)
  const ended = isMark(tokens[unitAt + 1], '.') ? unitAt + 2 : unitAt + 1
  const behind = before
    ? null
    : readNumeral(tokens, isMark(tokens[ended], DASHES) ? ended + 1 : ended)
  const number = before?.value ?? behind?.value
  const precision = unit.unit === 'quarter' ? 'quarter' : 'halfYear'
  const months = precision === 'quarter' ? 3 : 6
  if (number === undefined || number < 1) return null
  const cased = tokens[ended]?.spaced === false ? readEnding(tokens, ended) : null
  const role = cased?.value ?? unit.role
  return {
    value: {
      period: { precision, month: (number - 1) * months + 1, months },
      ...(role && { role }),
    },
    next: behind?.next ?? cased?.next ?? ended,
  }
}

const isPart = (unit: string) => unit === 'quarter' || unit === 'halfYear'

/** A number that waits for its unit behind a dash or an "and": I–II kvartal, 1. ja 2. kvartal. */
function readOpenNumeral(
  tokens: readonly Token[],
  { value, next }: Found<number>,
): Found<Parts> | null {
  const joint = tokens[next]
  return isMark(joint, `${DASHES},/`) || termOf(joint, 'and')
    ? { value: { numeral: value }, next }
    : null
}

/** One or two digits, a Roman numeral or a number word, with its dot or ordinal ending. */
function readNumeral(tokens: readonly Token[], at: number): Found<number> | null {
  const token = tokens[at]
  if (!token) return null
  const digits = token.kind === 'number' && token.text.length <= 2 ? token.value : 0
  const value = digits || romanValue(token) || (termOf(token, 'number')?.value ?? 0)
  if (value === 0) return null
  return { value, next: skipOrdinal(tokens, at + 1) }
}
