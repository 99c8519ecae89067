import { expect, it } from 'vitest'
import { stepOf } from './useBoardKeys'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

it.each([
  ['z', { ctrlKey: true }, 'undo'],
  ['z', { metaKey: true }, 'undo'],
  ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['y', { ctrlKey: true }, 'redo'],
  ['n', {}, 'new'],
  ['N', {}, 'new'],
  ['n', { ctrlKey: true }, null],
  ['z', {}, null],
  ['z', { ctrlKey: true, altKey: true }, null],
  ['N', { shiftKey: true }, null],
])('%s with %o means %s', (key, held, step) => {
  expect(stepOf({ ...none, ...held, key }, true)).toBe(step)
})

it.each([
  ['n', {}, null],
  ['N', {}, null],
  ['z', { ctrlKey: true }, 'undo'],
  ['y', { ctrlKey: true }, 'redo'],
])('%s with %o means %s where letters are turned off', (key, held, step) => {
  expect(stepOf({ ...none, ...held, key }, false)).toBe(step)
})
