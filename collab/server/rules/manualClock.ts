import type { Clock } from '../clock'

export interface ManualClock extends Clock {
  /** Lets `ms` pass: what falls due runs in order, each at its own moment. */
  advance(ms: number): void
  /** Puts the time of day forward, or back, while none passes. */
  put(ms: number): void
}

/** A clock for tests that stands still until it is told. */
export function createManualClock(start = 1_700_000_000_000): ManualClock {
  let now = 0
  let offset = start
  const timers = new Set<{ due: number; task: () => void }>()

  const nextDue = (until: number) =>
    [...timers].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0]

  return {
    now: () => now + offset,
    uptime: () => now,
    after(ms, task) {
      const timer = { due: now + ms, task }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance(ms) {
      const until = now + ms
      for (let timer = nextDue(until); timer !== undefined; timer = nextDue(until)) {
        timers.delete(timer)
        now = timer.due
        timer.task()
      }
      now = until
    },
    put(ms) {
      offset += ms
    },
  }
}
