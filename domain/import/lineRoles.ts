import { isCaption } from './caption'
import {
  isChapterWord,
  readHeading,
  readNumberedHeading,
  type ChapterHeading,
} from './chapterHeading'
import type { CellFit } from './cellFit'
import { wordCount } from '../text/wordCount'
import { follows, numberPrefix, readBullet, readLevels, readOneLevel } from './itemNumber'
import type { LineToken, Token } from './planTokens'

/** What a line under heads that stand one under another is. `text`: a cell of the activity. */
export type LineRole =
  | { kind: 'caption' }
  | { kind: 'chapter'; heading: ChapterHeading }
  | { kind: 'item'; number: string | null; rest: string }
  | { kind: 'text' }

const HEADING_MAX_WORDS = 25

/** How activities are numbered below a place: `1.2`, `3.`, by the dashes of a list, or not at all. */
export type Numbering = 'levels' | 'oneLevel' | 'bullets' | 'none'

/** How the activities of a body of lines are numbered. */
export function numberingOf(tokens: readonly Token[]): Numbering {
  const lines = tokens.filter((token) => token.kind === 'line')
  const levels = lines.map(({ text }) => readLevels(text)).filter((found) => found !== null)
  const pairs = levels.filter(
    (found, at) => at > 0 && follows(levels[at - 1]?.number ?? null, found.number),
  )
  if (pairs.length > 0 || (levels.length === 1 && lines.length < 20)) return 'levels'
  const isCounted = (token: Token, at: number) =>
    token.kind === 'line' && readOneLevel(token.text) !== null && tokens[at + 1]?.kind !== 'header'
  if (tokens.some(isCounted)) return 'oneLevel'
  return isListed(tokens) ? 'bullets' : 'none'
}

/** Whether lists stand under headings, as in notes: the activities of chapters. */
export const isListed = (tokens: readonly Token[]): boolean =>
  tokens.every(({ kind }) => kind === 'line') &&
  tokens.some(
    (token, at) =>
      token.kind === 'line' && readBullet(token.text) !== null && isHeading(tokens[at - 1]),
  )

const isHeading = (token: Token | undefined) =>
  token?.kind === 'line' && token.block.heading !== null

/** What came before the line whose role is asked. `afterHead`: a heading or heads of columns.
 * `look` judges lines. */
export type Before = {
  number: string | null
  prefix: string
  afterHead: boolean
  hasItem: boolean
  look: CellFit
}

/** The role of the line at a place, by itself and by the two tokens after it. */
export function lineRole(
  tokens: readonly Token[],
  at: number,
  numbering: Numbering,
  before: Before,
): LineRole {
  const token = tokens[at]
  if (token?.kind !== 'line') return { kind: 'text' }
  const { text } = token
  if (isCaption(text)) return { kind: 'caption' }
  const heading = headingAt(tokens, at, numbering, before)
  if (heading) return { kind: 'chapter', heading }
  return itemAt(tokens, at, numbering, before) ?? { kind: 'text' }
}

function headingAt(
  tokens: readonly Token[],
  at: number,
  numbering: Numbering,
  before: Before,
): ChapterHeading | null {
  const token = tokens[at]
  if (token?.kind !== 'line' || wordCount(token.text) > HEADING_MAX_WORDS) return null
  if (token.block.heading !== null) return readHeading(token.text)
  if (readLevels(token.text)) return null
  const next = tokens[at + 1]
  const numbered = readNumberedHeading(token.text)
  if (next?.kind === 'header') {
    return (
      numbered ?? (opensChapter(tokens[at + 2], numbering, before) ? readHeading(token.text) : null)
    )
  }
  if (numbered === null || next?.kind !== 'line') return null
  const item = numberOf(next, numbering)
  if (item === null) return null
  if (isChapterWord(token.text)) return numbered
  if (numbering !== 'levels') return null
  const chapter = /^\d+/u.exec(numbered.numberAsWritten ?? '')?.[0]
  const isNew = !before.hasItem || numberPrefix(item) !== before.prefix
  return isNew && (chapter === item.split('.')[0] || chapter === '1') ? numbered : null
}

const numberOf = (token: LineToken, numbering: Numbering) =>
  (numbering === 'oneLevel' ? readOneLevel(token.text) : readLevels(token.text))?.number ?? null

/** Whether the item after heads of columns is the first of its chapter, not the next of the same. */
function opensChapter(token: Token | undefined, numbering: Numbering, before: Before): boolean {
  if (!before.hasItem) return true
  const number = token?.kind === 'line' ? numberOf(token, numbering) : null
  if (number === null) return false
  return numbering === 'levels' ? numberPrefix(number) !== before.prefix : number === '1'
}

function itemAt(
  tokens: readonly Token[],
  at: number,
  numbering: Numbering,
  before: Before,
): LineRole | null {
  const token = tokens[at]
  if (token?.kind !== 'line') return null
  const next = tokens[at + 1]
  const deadlineNext = () => next?.kind === 'line' && before.look.isDeadline(next.text)
  if (numbering === 'bullets') {
    const rest = readBullet(token.text)
    return rest === null ? null : { kind: 'item', number: null, rest }
  }
  if (numbering === 'none') {
    const starts =
      !before.hasItem || before.afterHead || (deadlineNext() && !before.look.isDeadline(token.text))
    return starts ? { kind: 'item', number: null, rest: token.text } : null
  }
  const found = numbering === 'levels' ? readLevels(token.text) : readOneLevel(token.text)
  if (found === null || !/\p{L}|^$/u.test(found.rest)) return null
  const fits = before.afterHead || follows(before.number, found.number) || deadlineNext()
  return fits ? { kind: 'item', number: found.number, rest: found.rest } : null
}
