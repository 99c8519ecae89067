import { describe, expect, it } from 'vitest'
import { daysBetween, findDay } from './dayMonth'

describe('findDay', () => {
  it.each([
    ['Täiendada 17.11 töötoas', '17.11', '--11-17'],
    ['2. detsembril kell 14', '2. detsembril', '--12-02'],
    ['5.märts 2026', '5.märts 2026', '2026-03-05'],
    ['kuni 03.05.2024.', '03.05.2024', '2024-05-03'],
    ['on 2026-05-12', '2026-05-12', '2026-05-12'],
    ['May 12, 2026', 'May 12, 2026', '2026-05-12'],
    ['the 3rd June', '3rd June', '--06-03'],
    ['до 2 декабря', '2 декабря', '--12-02'],
  ])('finds the day in %s', (text, raw, date) => expect(findDay(text)).toMatchObject({ raw, date }))

  it.each([
    'kell 14.30',
    '45.11',
    '17.13',
    '2024',
    'punkt 1.2.3',
    '3 maiuspala',
    '2 marsruuti',
    '',
  ])('finds none in %s', (text) => expect(findDay(text)).toBeNull())
})

describe('daysBetween', () => {
  it.each([
    ['--11-17', '--12-02', 15],
    ['2024-02-20', '2024-03-01', 10],
    ['--12-20', '--01-03', 14],
    ['2026-12-20', '--01-03', 14],
    ['--05-12', '2026-06-03', 22],
    ['2026-05-12', '2026-05-12', 0],
    ['2026-05-12', '2026-05-01', null],
  ])('%s to %s', (from, to, days) => expect(daysBetween(from, to)).toBe(days))
})
