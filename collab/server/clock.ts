/** Time as an argument, so that tests decide when it passes. */
export interface Clock {
  /** Milliseconds since 1970. Somebody may put the clock of the machine forward, or back. */
  now(): number
  /** Milliseconds since some moment, as they pass, whatever the clock is put to: for how long something takes. */
  uptime(): number
  /** Runs `task` once after `ms`; the returned function cancels it. */
  after(ms: number, task: () => void): () => void
}

/** The real time. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  uptime: () => performance.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
