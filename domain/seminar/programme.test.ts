import { describe, expect, it } from 'vitest'
import { minutesOver, programme } from './programme'

const turn = (minutes: number, state: 'waiting' | 'absent' = 'waiting') => ({ minutes, state })

describe('the programme of a seminar', () => {
  it.each([
    ['13:00', [turn(15), turn(15), turn(20)], ['13:00', '13:15', '13:30']],
    ['13:50', [turn(15), turn(20, 'absent'), turn(15)], ['13:50', null, '14:05']],
    ['09:00', [], []],
  ])('from %s on', (start, turns, times) => {
    expect(programme(start, turns)).toEqual(times)
  })

  it.each([
    [[turn(30), turn(30)], 0],
    [[turn(30), turn(45)], 15],
    [[], 0],
  ])('tells how long it runs over', (turns, over) => {
    expect(minutesOver({ start: '13:00', end: '14:00' }, turns)).toBe(over)
  })
})
