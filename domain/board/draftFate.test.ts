import { describe, expect, it } from 'vitest'
import { draftFate, isDraftEnding, isMergedIntoItself } from './draftFate'

describe('what became of a draft', () => {
  it.each([
    [{ isAdopted: true, isCarried: true, ending: 'parked' }, 'adopted'],
    [{ isAdopted: false, isCarried: true, ending: 'declined' }, 'carried'],
    [{ isAdopted: false, isCarried: false, ending: 'merged' }, 'merged'],
    [{ isAdopted: false, isCarried: false, ending: null }, 'open'],
  ] as const)('of %o it is %s', (draft, fate) => {
    expect(draftFate(draft)).toBe(fate)
  })

  it.each([
    ['a', 'a', [], true],
    ['a', 'b', [], false],
    ['a', 'b', [['b', 'a']], true],
    [
      'a',
      'b',
      [
        ['b', 'c'],
        ['c', 'a'],
      ],
      true,
    ],
    [
      'a',
      'b',
      [
        ['b', 'c'],
        ['c', 'b'],
      ],
      false,
    ],
  ] as [string, string, [string, string][], boolean][])(
    'knows whether %s into %s given %j comes back to itself',
    (cardId, into, merges, expected) => {
      expect(isMergedIntoItself(cardId, into, new Map(merges))).toBe(expected)
    },
  )

  it('knows the words for endings', () => {
    expect(['merged', 'adopted', 'x', 1].map(isDraftEnding)).toEqual([true, false, false, false])
  })
})
