import { expect, it } from 'vitest'
import { dropAfter, isMove } from './dropAfter'

const rows = ['a', 'b', 'c'].map((id, nth) => ({ id, top: nth * 100, height: 100 }))

it.each([
  ['c', 10, null],
  ['c', 60, 'a'],
  ['c', 149, 'a'],
  ['c', 151, 'b'],
  ['a', 90, null],
  ['a', 160, 'b'],
  ['a', 900, 'c'],
])('drops %s at %i after %s', (dragged, y, after) => {
  expect(dropAfter(rows, dragged, y)).toBe(after)
})

it.each([
  ['a', null, false],
  ['a', 'b', true],
  ['b', 'a', false],
  ['b', null, true],
  ['c', 'b', false],
  ['c', 'a', true],
])('dropping %s after %s changes the order: %s', (dragged, after, changes) => {
  expect(isMove(['a', 'b', 'c'], dragged, after)).toBe(changes)
})
