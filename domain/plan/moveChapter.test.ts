import { describe, expect, it } from 'vitest'
import { moveChapter } from './moveChapter'

describe('the chapters of a plan', () => {
  it.each([
    ['up', 'b', 'up', 'bacd'],
    ['down', 'b', 'down', 'acbd'],
    ['up at the top', 'a', 'up', 'abcd'],
    ['down at the bottom', 'd', 'down', 'abcd'],
    ['where the chapter is gone', 'x', 'up', 'abcd'],
  ] as const)('move %s', (_how, id, step, expected) => {
    expect(moveChapter('abcd'.split(''), id, step).join('')).toBe(expected)
  })

  // In an amendment the approved a and b keep their places and with them their numbers.
  it.each([
    ['a new one up', 'd', 'up', 'abdc'],
    ['a new one up to the approved', 'c', 'up', 'abcd'],
    ['a new one down', 'c', 'down', 'abdc'],
    ['an approved one up', 'b', 'up', 'abcd'],
    ['an approved one down', 'b', 'down', 'abcd'],
  ] as const)('move in an amendment %s', (_how, id, step, expected) => {
    expect(moveChapter('abcd'.split(''), id, step, new Set('ab')).join('')).toBe(expected)
  })
})
