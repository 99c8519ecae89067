import { describe, expect, it } from 'vitest'
import { divideTime, leastMinutes, shareTime } from './divideTime'
import type { Turn, TurnState } from './turn'

describe('dividing the time of a seminar', () => {
  it.each([
    // minutes, turns, feedback → each, telling, spare
    [120, 8, 3, 15, 12, 0],
    [120, 7, 3, 17, 14, 1],
    [125, 8, 3, 15, 12, 5],
    [60, 1, 10, 60, 50, 0],
    [40, 8, 3, 5, 2, 0],
    [90, 4, 0, 22, 22, 2],
  ])('%i minutes for %i, %i of them feedback', (minutes, turns, feedback, each, telling, spare) => {
    const division = { turns, each, telling, feedback, spare }
    expect(divideTime(minutes, turns, feedback)).toEqual(division)
  })

  it.each([
    [39, 8, 3],
    [0, 1, 0],
    [-30, 2, 3],
    [120, 30, 3],
  ])('says that %i minutes are too little for %i', (minutes, turns, feedback) => {
    expect(divideTime(minutes, turns, feedback)).toBeNull()
    expect(leastMinutes(turns, feedback)).toBeGreaterThan(minutes)
  })

  it('leaves all the time over where no municipality is there', () => {
    expect(divideTime(120, 0, 3)).toEqual({
      turns: 0,
      each: 0,
      telling: 0,
      feedback: 0,
      spare: 120,
    })
  })
})

describe('sharing the time again', () => {
  const turn = (id: string, state: TurnState, minutes: number): Turn => ({
    id,
    state,
    minutes,
    runningFrom: null,
    elapsedMs: 0,
  })

  it('gives the time of whoever is absent to the others', () => {
    const turns = [turn('a', 'waiting', 30), turn('b', 'absent', 30), turn('c', 'waiting', 30)]
    expect([...shareTime(90, 3, turns)]).toEqual([
      ['a', 45],
      ['b', 0],
      ['c', 45],
    ])
  })

  it('leaves what was told and is being told alone', () => {
    const turns = [
      turn('a', 'done', 30),
      turn('b', 'now', 30),
      turn('c', 'absent', 30),
      turn('d', 'postponed', 30),
    ]
    expect([...shareTime(120, 3, turns)]).toEqual([
      ['a', 30],
      ['b', 30],
      ['c', 0],
      ['d', 60],
    ])
  })

  it('never gives less than a turn needs', () => {
    const turns = [turn('a', 'done', 58), turn('b', 'waiting', 0)]
    expect(shareTime(60, 3, turns).get('b')).toBe(5)
  })

  it.each([
    ['nobody takes part', []],
    ['all are absent', [turn('a', 'absent', 9)]],
  ])('has nothing to share where %s', (_what, turns) => {
    expect([...shareTime(60, 3, turns).values()].every((minutes) => minutes === 0)).toBe(true)
  })
})
