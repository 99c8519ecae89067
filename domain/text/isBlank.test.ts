import { expect, it } from 'vitest'
import { isBlank } from './isBlank'

it.each([
  ['nothing', '', true],
  ['white space', ' \u00A0\t\n\u2003', true],
  ['characters of no width', '\u200B\u200D\u2060\uFEFF', true],
  ['soft hyphens and marks of direction', '\u00AD\u200E\u202B', true],
  ['letters that are not drawn', '\u3164\u115F\u2800', true],
  ['a word among them', '\u200B ja \u200B', false],
  ['a dash', '–', false],
  ['an emoji joined of two', '👩\u200D🌾', false],
])('of %s', (_what, text, blank) => {
  expect(isBlank(text)).toBe(blank)
})
