import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Status } from '../../../collab/client/status'
import { createSteadyStatus } from './steadyStatus'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function source(first: Status) {
  let status = first
  const listeners = new Set<() => void>()
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getSnapshot: () => status,
    become: (next: Status) => {
      status = next
      for (const listener of listeners) listener()
    },
    listeners,
  }
}

it('says saved only once it has stayed so for a moment', () => {
  const live = source({ kind: 'saved' })
  const steady = createSteadyStatus(live)
  live.become({ kind: 'saving', changes: 1 })
  live.become({ kind: 'saved' })
  expect(steady.getSnapshot()).toEqual({ kind: 'saving', changes: 1 })

  vi.advanceTimersByTime(500)
  live.become({ kind: 'saving', changes: 2 })
  live.become({ kind: 'saved' })
  vi.advanceTimersByTime(500)
  expect(steady.getSnapshot()).toEqual({ kind: 'saving', changes: 2 })

  vi.advanceTimersByTime(100)
  expect(steady.getSnapshot()).toEqual({ kind: 'saved' })
})

it('tells trouble at once, also while it waits to say saved', () => {
  const live = source({ kind: 'saving', changes: 1 })
  const steady = createSteadyStatus(live)
  const told = vi.fn<() => void>()
  steady.subscribe(told)
  live.become({ kind: 'saved' })
  live.become({ kind: 'offline', changes: 0, kept: 'device' })
  expect(steady.getSnapshot().kind).toBe('offline')
  vi.advanceTimersByTime(5000)
  expect(told).toHaveBeenCalledTimes(1)
})

it('lets go of its source', () => {
  const live = source({ kind: 'saved' })
  createSteadyStatus(live).stop()
  expect(live.listeners.size).toBe(0)
})
