import { describe, expect, it } from 'vitest'
import { assignGroup } from './assignGroup'

describe('assignGroup', () => {
  it.each([
    ['nowhere without groups', [], [], null],
    ['to the first of empty groups', ['a', 'b'], [], 'a'],
    [
      'to the smallest',
      ['a', 'b', 'c'],
      [
        ['a', 2],
        ['b', 1],
        ['c', 3],
      ] as const,
      'b',
    ],
    ['to a group without members yet', ['a', 'b'], [['a', 1]] as const, 'b'],
    [
      'never to a group that is gone',
      ['a'],
      [
        ['a', 9],
        ['gone', 0],
      ] as const,
      'a',
    ],
  ])('sends a newcomer %s', (_where, groups, counts, expected) => {
    expect(assignGroup(groups, new Map(counts))).toBe(expected)
  })

  it('keeps the groups even as people come', () => {
    const counts = new Map<string, number>()
    for (let person = 0; person < 40; person += 1) {
      const group = assignGroup(['a', 'b', 'c'], counts) ?? ''
      counts.set(group, (counts.get(group) ?? 0) + 1)
    }
    expect([...counts.values()]).toEqual([14, 13, 13])
  })
})
