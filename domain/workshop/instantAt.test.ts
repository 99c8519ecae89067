import { expect, it } from 'vitest'
import { instantAt } from './instantAt'

it.each([
  ['2026-12-01', '00:00', 'Europe/Tallinn', '2026-11-30T22:00:00.000Z'],
  ['2026-07-01', '10:30', 'Europe/Tallinn', '2026-07-01T07:30:00.000Z'],
  ['2026-03-29', '00:00', 'Europe/Tallinn', '2026-03-28T22:00:00.000Z'],
  ['2026-03-29', '05:00', 'Europe/Tallinn', '2026-03-29T02:00:00.000Z'],
  ['2026-03-30', '00:00', 'Europe/Tallinn', '2026-03-29T21:00:00.000Z'],
  ['2026-03-29', '03:30', 'Europe/Tallinn', '2026-03-29T01:30:00.000Z'],
  ['2026-10-25', '03:30', 'Europe/Tallinn', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '12:00', 'Europe/Tallinn', '2026-10-25T10:00:00.000Z'],
  ['2026-10-26', '00:00', 'Europe/Tallinn', '2026-10-25T22:00:00.000Z'],
  ['2026-12-01', '09:00', 'America/New_York', '2026-12-01T14:00:00.000Z'],
  ['2026-12-01', '09:00', 'UTC', '2026-12-01T09:00:00.000Z'],
])('%s %s in %s is %s', (date, time, zone, instant) => {
  expect(instantAt(date, time, zone).toISOString()).toBe(instant)
})
