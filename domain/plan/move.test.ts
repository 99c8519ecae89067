import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertActivity, moveActivity, removeActivity } from './move'
import { numberActivities, type PlanOrder } from './numbering'

const order: PlanOrder = [
  { id: 'A', activityIds: ['a', 'b', 'c'] },
  { id: 'B', activityIds: ['d'] },
  { id: 'C', activityIds: [] },
]

const shown = (plan: PlanOrder) => plan.map(({ activityIds }) => activityIds.join('')).join('|')

describe('the order of a plan', () => {
  it.each([
    ['up', 'b', 'up', 'bac|d|'],
    ['up at the top', 'a', 'up', 'abc|d|'],
    ['down', 'b', 'down', 'acb|d|'],
    ['down at the bottom', 'c', 'down', 'abc|d|'],
    ['to the end of another chapter', 'a', { chapterId: 'B' }, 'bc|da|'],
    ['to the start of another chapter', 'a', { chapterId: 'B', at: 0 }, 'bc|ad|'],
    ['into an empty chapter', 'd', { chapterId: 'C', at: 7 }, 'abc||d'],
    ['within its chapter by dragging', 'a', { chapterId: 'A', at: 1 }, 'bac|d|'],
    ['above the top', 'c', { chapterId: 'A', at: -3 }, 'cab|d|'],
    ['to a chapter that is gone', 'a', { chapterId: 'X' }, 'abc|d|'],
    ['an activity that is gone', 'x', 'up', 'abc|d|'],
  ] as const)('moves %s', (_how, id, move, expected) => {
    expect(shown(moveActivity(order, id, move))).toBe(expected)
  })

  // In an amendment the approved a, b and d keep their places and their numbers.
  it.each([
    ['a new one down', 'c', 'down', 'abec|d|'],
    ['a new one up to the approved', 'e', 'up', 'abec|d|'],
    ['a new one past the approved', 'c', 'up', 'abce|d|'],
    ['a new one before the approved', 'e', { chapterId: 'A', at: 0 }, 'abec|d|'],
    ['a new one into another chapter', 'c', { chapterId: 'B', at: 0 }, 'abe|dc|'],
    ['an approved one down', 'b', 'down', 'abce|d|'],
    ['an approved one into another chapter', 'a', { chapterId: 'C' }, 'abce|d|'],
  ] as const)('moves in an amendment %s', (_how, id, move, expected) => {
    const approved = new Map([
      ['a', '1.1'],
      ['b', '1.2'],
      ['d', '2.1'],
    ])
    const amended = order.map((chapter) =>
      chapter.id === 'A' ? { ...chapter, activityIds: ['a', 'b', 'c', 'e'] } : chapter,
    )
    expect(shown(moveActivity(amended, id, move, approved))).toBe(expected)
  })

  it('closes up after a deletion and opens again when it is undone', () => {
    const without = removeActivity(order, 'b')
    expect(shown(without)).toBe('ac|d|')
    expect(numberActivities(without).get('c')).toBe('1.2')
    expect(insertActivity(without, 'b', 'A', 1)).toEqual(order)
    expect(insertActivity(without, 'b', 'X', 1)).toEqual(without)
  })

  it('keeps every activity exactly once, whatever is moved where', () => {
    const move = fc.oneof(
      fc.constantFrom('up' as const, 'down' as const),
      fc.record({
        chapterId: fc.constantFrom('A', 'B', 'C', 'X'),
        at: fc.integer({ min: -2, max: 9 }),
      }),
    )
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'x'), move))
    fc.assert(
      fc.property(steps, (moves) => {
        const end = moves.reduce<PlanOrder>(
          (plan, [id, step]) => moveActivity(plan, id, step),
          order,
        )
        expect(end.flatMap(({ activityIds }) => activityIds).sort()).toEqual(['a', 'b', 'c', 'd'])
      }),
    )
  })
})

describe('numbers', () => {
  it('are those of the places', () => {
    expect(Object.fromEntries(numberActivities(order))).toEqual({
      a: '1.1',
      b: '1.2',
      c: '1.3',
      d: '2.1',
    })
  })
})
