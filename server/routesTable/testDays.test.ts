import { afterEach, expect, it, vi } from 'vitest'
import { dayFromNow } from '../../e2e/support/dayFromNow'
import { inDays } from './testDays'

afterEach(() => vi.useRealTimers())

it.each([
  ['2026-07-10T21:30:00Z', '2026-07-11', '2026-07-10'],
  ['2026-12-31T22:30:00Z', '2027-01-01', '2026-12-31'],
])('days for tests begin at midnight in Estonia, at %s', (now, today, yesterday) => {
  vi.setSystemTime(now)
  expect([inDays(0), dayFromNow(0)]).toEqual([today, today])
  expect([inDays(-1), dayFromNow(-1)]).toEqual([yesterday, yesterday])
})
