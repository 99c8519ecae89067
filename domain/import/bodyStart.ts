import { isChapterWord, readNumberedHeading } from './chapterHeading'
import { wordCount } from '../text/wordCount'
import { readLevels } from './itemNumber'
import { isCaption } from './caption'
import type { Token } from './planTokens'

const HEADING_MAX_WORDS = 20

/**
 * Where a plan's first chapter or table begins; everything above is its head. Heads of columns
 * tell; where there are none, the first chapter or numbered activity.
 */
export function bodyStart(tokens: readonly Token[]): number {
  const header = tokens.findIndex(({ kind }) => kind !== 'line')
  let start = header >= 0 ? header : tokens.findIndex(isFirstOfPlan)
  if (start < 0) return tokens.length
  while (start > 0 && belongsBelow(tokens, start - 1)) start -= 1
  return start
}

const isFirstOfPlan = (token: Token) =>
  token.kind === 'line' &&
  (readLevels(token.text) !== null || (isChapterWord(token.text) && isShort(token.text)))

const isShort = (text: string) => wordCount(text) <= HEADING_MAX_WORDS

/** Whether a line heads or captions what stands below it, and not the whole plan. */
function belongsBelow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'line' || !isShort(token.text)) return false
  if (isCaption(token.text)) return true
  if (readNumberedHeading(token.text) !== null && !readLevels(token.text)) return true
  return token.block.heading !== null && tokens.slice(0, at).some(isHeading)
}

const isHeading = (token: Token) => token.kind === 'line' && token.block.heading !== null
