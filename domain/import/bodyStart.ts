import { isChapterWord, readNumberedHeading } from './chapterHeading'
import { wordCount } from '../text/wordCount'
import { readBullet, readLevels } from './itemNumber'
import { isListed } from './lineRoles'
import { isCaption } from './caption'
import type { Token } from './planTokens'

const HEADING_MAX_WORDS = 20

/**
 * Where a plan's first chapter or table begins; everything above is its head. Heads of columns
 * tell; where there are none, the first chapter or numbered activity.
 */
export function bodyStart(tokens: readonly Token[]): number {
  const header = tokens.findIndex(({ kind }) => kind !== 'line')
  let start = header >= 0 ? firstChapterAbove(tokens, header) : tokens.findIndex(isFirstOfPlan)
  if (start < 0 && isListed(tokens)) start = tokens.findIndex(isBullet)
  if (start < 0) return tokens.length
  while (start > 0 && belongsBelow(tokens, start - 1)) start -= 1
  return start
}

/** Where several chapters with a table each begin with lines of their own, the first of these chapters. */
function firstChapterAbove(tokens: readonly Token[], header: number): number {
  const chapters = tokens.flatMap((token, at) => (isNamedChapter(token) ? [at] : []))
  const [first = header] = chapters
  return chapters.length > 1 && first < header ? first : header
}

const isNamedChapter = (token: Token) =>
  token.kind === 'line' && isChapterWord(token.text) && isShort(token.text)

const isBullet = (token: Token) => token.kind === 'line' && readBullet(token.text) !== null

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
