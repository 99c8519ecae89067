import { describe, expect, it } from 'vitest'
import { readTimer } from './readTimer'

const START = new Date('2026-12-10T10:00:00Z')
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000)
const running = { minutes: 15, runningFrom: START, elapsedMs: 0 }

describe('the timer of a turn', () => {
  it.each([
    // minutes gone → minutes left, minutes over, part, warning
    [0, 15, 0, 'telling', false],
    [11.9, 3.1, 0, 'telling', false],
    [12, 3, 0, 'feedback', false],
    [12.9, 2.1, 0, 'feedback', false],
    [13, 2, 0, 'feedback', true],
    [14.5, 0.5, 0, 'feedback', true],
    [15, 0, 0, 'over', false],
    [17, 0, 2, 'over', false],
  ])('after %f of 15 minutes', (gone, left, over, part, isWarning) => {
    expect(readTimer(running, after(gone), 3)).toMatchObject({
      isRunning: true,
      remainingMs: left * 60_000,
      overMs: over * 60_000,
      part,
      isWarning,
    })
  })

  it.each([
    [4, 0.9, false],
    [4, 0.8, true],
    [5, 1, true],
    [10, 2, true],
    [30, 2.1, false],
  ])('warns in a turn of %i minutes with %f left: %s', (minutes, left, isWarning) => {
    const timer = { minutes, runningFrom: START, elapsedMs: 0 }
    expect(readTimer(timer, after(minutes - left), 0).isWarning).toBe(isWarning)
  })

  it('adds the stretches before, and stands while nothing runs', () => {
    const standing = { minutes: 15, runningFrom: null, elapsedMs: 5 * 60_000 }
    expect(readTimer(standing, after(99), 3)).toMatchObject({
      isRunning: false,
      remainingMs: 600_000,
    })
    const again = { ...standing, runningFrom: START }
    expect(readTimer(again, after(1), 3).remainingMs).toBe(540_000)
  })

  it('counts a clock that went back as no time', () => {
    expect(readTimer(running, after(-5), 3).remainingMs).toBe(900_000)
  })

  it('is over at once where a turn has no time', () => {
    expect(readTimer({ minutes: 0, runningFrom: null, elapsedMs: 0 }, START, 3)).toMatchObject({
      part: 'over',
      isWarning: false,
      overMs: 0,
    })
  })
})
