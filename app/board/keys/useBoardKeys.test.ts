import { expect, it } from 'vitest'
import { stepOf } from './useBoardKeys'

const none = { code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

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

// Whoever writes Russian got no step back: the key of Z says я there, and the editor of a text takes it all the same.
it.each([
  ['я', 'KeyZ', { ctrlKey: true }, 'undo'],
  ['Я', 'KeyZ', { ctrlKey: true, shiftKey: true }, 'redo'],
  ['н', 'KeyY', { ctrlKey: true }, 'redo'],
  ['т', 'KeyN', {}, 'new'],
  ['y', 'KeyZ', { ctrlKey: true }, 'redo'],
  ['Process', 'KeyN', {}, null],
  ['õ', 'BracketRight', {}, null],
  ['в', 'KeyD', {}, null],
])('%s of the key %s with %o means %s', (key, code, held, step) => {
  expect(stepOf({ ...none, ...held, key, code }, true)).toBe(step)
})

it.each([
  ['n', {}, null],
  ['N', {}, null],
  ['т', { code: 'KeyN' }, null],
  ['z', { ctrlKey: true }, 'undo'],
  ['y', { ctrlKey: true }, 'redo'],
])('%s with %o means %s where letters are turned off', (key, held, step) => {
  expect(stepOf({ ...none, ...held, key }, false)).toBe(step)
})
