import { expect, it } from 'vitest'
import { daysUntil } from './daysUntil'

it.each([
  ['weeks before', '2026-12-01', 'Europe/Tallinn', '2026-11-17T10:00:00Z', 14],
  ['the evening before, as it is there', '2026-12-01', 'Europe/Tallinn', '2026-11-30T21:59:00Z', 1],
  ['the day itself, as it is there', '2026-12-01', 'Europe/Tallinn', '2026-11-30T22:00:00Z', 0],
  ['the day itself, in its last minute', '2026-12-01', 'Europe/Tallinn', '2026-12-01T21:59:00Z', 0],
  ['the day after', '2026-12-01', 'Europe/Tallinn', '2026-12-01T22:00:00Z', -1],
  ['another zone', '2026-12-01', 'America/New_York', '2026-12-01T04:59:00Z', 1],
  ['a change of the clocks between', '2026-03-30', 'Europe/Tallinn', '2026-03-28T12:00:00Z', 2],
  ['a leap day between', '2028-03-01', 'Europe/Tallinn', '2028-02-28T12:00:00Z', 2],
])('counts days on %s', (_when, day, zone, now, days) => {
  expect(daysUntil(day, zone, new Date(now))).toBe(days)
})
