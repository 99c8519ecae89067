import { expect, it } from 'vitest'
import { intoSight } from './intoSight'

const frame = { x: 10, y: 10, width: 300, height: 200 }

it.each([
  ['inside', { x: 50, y: 50, width: 100, height: 50 }, { x: 0, y: 0 }],
  ['too far left and up', { x: -40, y: 0, width: 100, height: 50 }, { x: 50, y: 10 }],
  ['too far right and down', { x: 260, y: 190, width: 100, height: 50 }, { x: -50, y: -30 }],
  ['too high for the frame', { x: 20, y: 30, width: 100, height: 500 }, { x: 0, y: -20 }],
])('moves what is %s', (_where, thing, by) => {
  expect(intoSight(thing, frame)).toEqual(by)
})
