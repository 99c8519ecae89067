import { describe, expect, it } from 'vitest'
import { numberActivities, numberAfter, type PlanOrder } from './numbering'

const order = (...chapters: string[]): PlanOrder =>
  chapters.map((ids, at) => ({ id: `c${at + 1}`, activityIds: ids.split(' ').filter(Boolean) }))

const CASES: [string, PlanOrder, Record<string, string>, string[]][] = [
  ['a plan being built', order('a b', '', 'c'), {}, ['a 1.1', 'b 1.2', 'c 3.1']],
  [
    'an amendment that adds',
    order('a b new', 'c'),
    { a: '1.1', b: '1.2', c: '2.1' },
    ['a 1.1', 'b 1.2', 'new 1.3', 'c 2.1'],
  ],
  [
    'an amendment after numbers that are gone',
    order('a new newer'),
    { a: '1.4' },
    ['a 1.4', 'new 1.5', 'newer 1.6'],
  ],
  [
    'an amendment whose new activity stands among the old',
    order('a new b'),
    { a: '1.1', b: '1.2' },
    ['a 1.1', 'new 1.3', 'b 1.2'],
  ],
  ['a new chapter', order('a', 'new newer'), { a: '1.1' }, ['a 1.1', 'new 2.1', 'newer 2.2']],
  ['ten and more', order('a b new'), { a: '1.9', b: '1.10' }, ['a 1.9', 'b 1.10', 'new 1.11']],
]

describe('numberActivities', () => {
  it.each(CASES)('numbers %s', (_what, plan, approved, numbers) => {
    const found = numberActivities(plan, new Map(Object.entries(approved)))
    expect([...found].map(([id, number]) => `${id} ${number}`)).toEqual(numbers)
  })
})

describe('numberAfter', () => {
  it.each([
    [1, [], '1.1'],
    [2, ['2.1', '2.2'], '2.3'],
    [2, ['2.9', '2.10'], '2.11'],
    [3, ['3.7', '3.2'], '3.8'],
  ])('goes on in chapter %i after %j with %s', (chapter, numbers, number) => {
    expect(numberAfter(chapter, numbers)).toBe(number)
  })
})
