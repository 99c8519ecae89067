import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createThrottle } from './throttle'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('hands on the first at once, then at most one in a while, and the last always', () => {
  const handed: number[] = []
  const { call } = createThrottle((value: number) => handed.push(value), 50)
  for (let value = 0; value < 20; value += 1) {
    call(value)
    vi.advanceTimersByTime(10)
  }
  vi.advanceTimersByTime(100)
  expect(handed).toEqual([0, 4, 9, 14, 19])
})

it('hands nothing on after it was stopped', () => {
  const handed: number[] = []
  const { call, stop } = createThrottle((value: number) => handed.push(value), 50)
  call(1)
  call(2)
  stop()
  vi.advanceTimersByTime(100)
  expect(handed).toEqual([1])
})
