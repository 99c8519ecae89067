import { expect, it } from 'vitest'
import { notKept } from './checkpoints'

const HOUR = 60 * 60 * 1000
const NOW = Date.UTC(2026, 10, 22, 12)

/** Snapshots taken so many hours ago, the newest first. */
const taken = (...hoursAgo: number[]) =>
  hoursAgo.map((hours) => ({ seq: 10_000 - hours, at: NOW - hours * HOUR }))

it.each([
  ['none', [], []],
  ['the two newest, however old', [24 * 100, 24 * 200], []],
  ['two of one day', [1, 2, 3, 4], [3, 4]],
  ['the last one of each day beside them', [1, 2, 3, 13, 14, 30, 37, 38], [3, 14, 30, 38]],
  ['those of seven days', [0, 24, 48, 72, 96, 120, 144, 168, 192], [168, 192]],
  ['no checkpoint of a day whose last one is among the newest', [1, 13, 14, 15], [14, 15]],
])('of a document are kept %s (DUR-7)', (_what, hours, dropped) => {
  expect(notKept(taken(...hours), NOW)).toEqual(taken(...dropped))
})

it('of an older file, which does not say when they were taken, two are kept (DUR-7)', () => {
  const unknown = [3, 2, 1].map((seq) => ({ seq, at: 0 }))
  expect(notKept(unknown, NOW)).toEqual([{ seq: 1, at: 0 }])
})
