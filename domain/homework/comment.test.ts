import { describe, expect, it } from 'vitest'
import { commentText, MAX_COMMENT, outcomeReason } from './comment'

const longest = 'õ'.repeat(MAX_COMMENT)
const refusal = (code: string, reason: string) => expect.objectContaining({ code, reason }) as Error

describe('a comment', () => {
  it.each([
    ['  Lisage ka bussiring. \r\n\r\nSee on vajalik.', 'Lisage ka bussiring. \n\nSee on vajalik.'],
    [` ${longest} `, longest],
  ])('is kept without space around it', (typed, kept) => {
    expect(commentText(typed)).toBe(kept)
  })

  it.each([
    ['', 'invalid', 'commentEmpty'],
    [' \n\u00a0 ', 'invalid', 'commentEmpty'],
    [`${longest}a`, 'too_large', 'commentTooLong'],
    ['a'.repeat(10 * 1024 * 1024), 'too_large', 'commentTooLong'],
  ])('is refused where it is empty or too long (%#)', (typed, code, reason) => {
    expect(() => commentText(typed)).toThrow(refusal(code, reason))
  })
})

describe('the reason of an outcome', () => {
  it.each([
    ['taken', '', ''],
    ['taken', ' Hea mõte ', 'Hea mõte'],
    ['partly', 'raha jätkub ühele aastale', 'raha jätkub ühele aastale'],
  ] as const)('%s, because %j', (outcome, typed, kept) => {
    expect(outcomeReason(outcome, typed)).toBe(kept)
  })

  it.each([
    ['partly', ' ', 'invalid', 'becauseMissing'],
    ['no', '', 'invalid', 'becauseMissing'],
    ['taken', `${longest}a`, 'too_large', 'commentTooLong'],
  ] as const)('%s is refused (%#)', (outcome, typed, code, reason) => {
    expect(() => outcomeReason(outcome, typed)).toThrow(refusal(code, reason))
  })
})
