import { expect, it } from 'vitest'
import { clockFace } from './clockFace'

it.each([
  [0, '0:00'],
  [1, '0:01'],
  [59_001, '1:00'],
  [60_000, '1:00'],
  [725_000, '12:05'],
  [3_600_000, '60:00'],
])('%i ms are shown as %s', (ms, face) => {
  expect(clockFace(ms)).toBe(face)
})
