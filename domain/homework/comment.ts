import { Refusal } from '../refusal'
import { isBlank } from '../text/isBlank'

/** Whose side a comment is from; `participant` is one of another municipality at the seminar. */
export const COMMENT_SIDES = ['municipality', 'partner', 'facilitator', 'participant'] as const

export type CommentSide = (typeof COMMENT_SIDES)[number]

/** How a comment ends: taken as it is, in part, or not. */
export const COMMENT_OUTCOMES = ['taken', 'partly', 'no'] as const

export type CommentOutcome = (typeof COMMENT_OUTCOMES)[number]

/** Letters of a comment, and of the reason of an outcome. */
export const MAX_COMMENT = 4000

/**
 * The comment as it is kept, without space around it.
 *
 * @throws Refusal `invalid` (`commentEmpty`) or `too_large` (`commentTooLong`, with the limit)
 */
export function commentText(typed: string): string {
  const text = typed.replace(/\r\n?/gu, '\n').trim()
  if (isBlank(text)) throw new Refusal('invalid', 'commentEmpty', { fields: 'text' })
  return shortEnough(text, 'text')
}

/**
 * The reason of an outcome as it is kept. Whoever is not followed, or not wholly, is told why.
 *
 * @throws Refusal `invalid` (`becauseMissing`) or `too_large` (`commentTooLong`, with the limit)
 */
export function outcomeReason(outcome: CommentOutcome, typed: string): string {
  const because = typed.replace(/\r\n?/gu, '\n').trim()
  if (outcome !== 'taken' && isBlank(because)) {
    throw new Refusal('invalid', 'becauseMissing', { fields: 'because' })
  }
  return shortEnough(because, 'because')
}

function shortEnough(text: string, fields: string): string {
  if (text.length <= MAX_COMMENT) return text
  throw new Refusal('too_large', 'commentTooLong', { fields, max: MAX_COMMENT })
}
