import type { TimerColumns } from './turn'

/**
 * A turn's timer at one moment, in milliseconds. `telling` is followed by `feedback` and that by
 * `over`, which counts upwards in `overMs`.
 */
export type TimerReading = {
  isRunning: boolean
  elapsedMs: number
  remainingMs: number
  overMs: number
  part: 'telling' | 'feedback' | 'over'
  /** The end is near: two minutes of a turn, or a fifth of a short one. */
  isWarning: boolean
}

const MINUTE_MS = 60_000
const WARNING_MS = 2 * MINUTE_MS
const WARNING_PART = 1 / 5

/**
 * What a timer says. It depends on nothing but its columns and the clock that is given, so every
 * page that has the server's time shows the same.
 *
 * @param now an instant of the clock that wrote `runningFrom`; one before it counts as no time
 * @param feedback the last minutes of the turn, which are for feedback
 */
export function readTimer(timer: TimerColumns, now: Date, feedback: number): TimerReading {
  const { minutes, runningFrom, elapsedMs: before } = timer
  const stretch = runningFrom ? Math.max(0, now.getTime() - runningFrom.getTime()) : 0
  const elapsedMs = before + stretch
  const left = minutes * MINUTE_MS - elapsedMs
  const warningMs = Math.min(WARNING_MS, minutes * MINUTE_MS * WARNING_PART)
  return {
    isRunning: runningFrom !== null,
    elapsedMs,
    remainingMs: Math.max(0, left),
    overMs: Math.max(0, -left),
    part: left <= 0 ? 'over' : left <= feedback * MINUTE_MS ? 'feedback' : 'telling',
    isWarning: left > 0 && left <= warningMs,
  }
}
