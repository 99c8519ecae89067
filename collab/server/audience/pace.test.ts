import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pace } from './pace'

/** A clock that stands still but for what is waited for, and for what a task takes. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  vi.advanceTimersByTime(1_000)
})
afterEach(() => {
  vi.useRealTimers()
})

/** Asks once in `everyMs`, for `ms`. */
function busy(pace: Pace, ms: number, everyMs: number): void {
  for (let passed = 0; passed < ms; passed += everyMs) {
    pace.ask()
    vi.advanceTimersByTime(everyMs)
  }
}

/** A pace whose task takes as long as `costOf` says of each run, and when each began. */
function paced(costOf: (run: number) => number) {
  const runs: { at: number; took: number }[] = []
  const pace = new Pace(() => {
    const took = costOf(runs.length)
    runs.push({ at: performance.now(), took })
    vi.advanceTimersByTime(took)
  })
  return { pace, runs, spent: () => runs.reduce((sum, { took }) => sum + took, 0) }
}

describe('the pace of telling (FAN-1)', () => {
  it('runs at once, every time, what takes less than its share', () => {
    const { pace, runs } = paced(() => 1)
    busy(pace, 1_000, 5)
    expect(runs.length).toBeGreaterThanOrEqual(165)
    const waited = runs.filter(({ at }, nth) => nth > 0 && at - (runs[nth - 1]?.at ?? 0) > 6)
    expect(waited).toEqual([])
  })

  it.each([1, 3, 8])('takes about a third of the time where each run takes %i ms', (cost) => {
    const { pace, runs, spent } = paced(() => cost)
    const before = performance.now()
    busy(pace, 2_000, 1)
    const share = spent() / (performance.now() - before)
    expect(runs.length).toBeGreaterThan(20)
    expect(share).toBeGreaterThan(0.2)
    expect(share).toBeLessThan(0.35)
  })

  it('does not rest long after one run that took long for no reason of its own', () => {
    const { pace, runs } = paced((run) => (run === 50 ? 20 : 1))
    busy(pace, 1_000, 1)
    const rest = (runs[51]?.at ?? 0) - (runs[50]?.at ?? 0) - 20
    expect(rest).toBeLessThan(10)
  })

  it('does not hold long runs against a room that has been quiet since', () => {
    const { pace, runs } = paced((run) => (run < 100 ? 100 : 1))
    while (runs.length < 100) busy(pace, 1, 1)
    const rest = performance.now()
    busy(pace, 200, 5)
    const late = runs.slice(101).filter(({ at }, nth) => at - (runs[nth + 100]?.at ?? 0) > 30)
    expect(late).toEqual([])
    expect(performance.now() - rest).toBeLessThan(400)
    expect(runs.length).toBeGreaterThan(130)
  })

  it('is at ease where it could run now and again right after', () => {
    const { pace } = paced(() => 1)
    pace.ask()
    expect(pace.isAtEase).toBe(true)
    pace.ask()
    expect(pace.isAtEase).toBe(false)
    vi.advanceTimersByTime(100)
    expect(pace.isAtEase).toBe(true)
    const slow = paced(() => 10).pace
    slow.ask()
    vi.advanceTimersByTime(1_000)
    expect(slow.isAtEase).toBe(false)
  })

  it('does what was asked meanwhile in one go', () => {
    const { pace, runs } = paced(() => 10)
    pace.ask()
    pace.ask()
    pace.ask()
    expect(runs).toHaveLength(1)
    vi.advanceTimersByTime(1_000)
    expect(runs).toHaveLength(2)
  })

  it('is asked in vain once it was stopped, until it is asked again', () => {
    const { pace, runs } = paced(() => 10)
    pace.ask()
    pace.ask()
    pace.stop()
    vi.advanceTimersByTime(1_000)
    expect(runs).toHaveLength(1)
    pace.ask()
    expect(runs).toHaveLength(2)
  })
})
