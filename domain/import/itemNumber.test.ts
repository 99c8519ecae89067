import { describe, expect, it } from 'vitest'
import { follows, readLevels, readOneLevel } from './itemNumber'

describe('readLevels', () => {
  it.each([
    ['1.1. Avame saali', '1.1', 'Avame saali'],
    ['1.1 Avame saali', '1.1', 'Avame saali'],
    ['2.10) avame saali', '2.10', 'avame saali'],
    ['3.2.1. Avame', '3.2.1', 'Avame'],
    ['4.2.', '4.2', ''],
  ])('parts %j', (text, number, rest) => {
    expect(readLevels(text)).toEqual({ number, rest })
  })

  it.each([
    '10.11.2022 koosolek',
    '24.03.23 toimus',
    '2022. aastal tehti',
    '1. Avame',
    '5 koolitust',
  ])('finds no number in %j', (text) => {
    expect(readLevels(text)).toBeNull()
  })
})

describe('readOneLevel', () => {
  it('needs a capital after the number, as dates and amounts have none', () => {
    expect(readOneLevel('3) Avame')).toEqual({ number: '3', rest: 'Avame' })
    expect(readOneLevel('15. septembril avame')).toBeNull()
    expect(readOneLevel('2022. Aasta')).toBeNull()
  })
})

describe('follows', () => {
  it.each<[string | null, string, boolean]>([
    [null, '4.4', true],
    ['1.1', '1.2', true],
    ['1.1', '1.4', true],
    ['1.9', '2.1', true],
    ['2', '3', true],
    ['1.2', '1.2', false],
    ['2.4', '15.10', false],
    ['2.4', '2.20', false],
    ['2.1', '1.1', false],
  ])('%s then %s: %s', (previous, number, fits) => {
    expect(follows(previous, number)).toBe(fits)
  })
})
