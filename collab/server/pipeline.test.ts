import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { Pipeline } from './pipeline'

interface Setting {
  readonly isAtEase?: () => boolean
  readonly restMs?: () => number
  readonly commit?: (batch: readonly number[]) => Promise<void>
  readonly onDelivered?: (batch: readonly number[]) => void
}

/** A pipeline of numbers, and what happened in it, in order. */
function setUp({ isAtEase, restMs, commit, onDelivered }: Setting = {}) {
  const events: string[] = []
  const delivered: number[] = []
  const left: number[] = []
  const pipeline = new Pipeline<number>({
    commit: async (batch) => {
      events.push(`commit ${batch.join()}`)
      await (commit ?? pass)(batch)
      return !batch.includes(NOTHING)
    },
    deliver: (batch) => {
      events.push(`deliver ${batch.join()}`)
      delivered.push(...batch)
      onDelivered?.(batch)
    },
    restMs: restMs ?? (() => 0),
    isAtEase: isAtEase ?? (() => true),
    onFailed: (_error, rest) => left.push(...rest),
  })
  return { pipeline, events, delivered, left }
}

/** An item that is settled without being stored. */
const NOTHING = -1

/** As long as the disk takes. */
const pass = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a pipeline', () => {
  it('commits together what came in one turn, and delivers it in order (ORD-3)', async () => {
    const { pipeline, events } = setUp()
    for (const item of [1, 2, 3]) pipeline.add(item)
    await pipeline.settled()
    expect(events).toEqual(['commit 1,2,3', 'deliver 1,2,3'])
  })

  it.each([
    ['commits what came meanwhile before it delivers, where it need not rest', true],
    ['delivers before it commits what came meanwhile, where it has to rest', false],
  ])('%s (ORD-3)', async (_what, isAtEase) => {
    const { pipeline, events } = setUp({
      isAtEase: () => isAtEase,
      commit: async ([first]) => {
        if (first === 1) pipeline.add(2)
        await pass()
      },
    })
    pipeline.add(1)
    await pipeline.settled()
    const [second, third] = isAtEase ? ['commit 2', 'deliver 1'] : ['deliver 1', 'commit 2']
    expect(events).toEqual(['commit 1', second, third, 'deliver 2'])
  })

  it('waits before its commit while nothing can be passed on anyway, and no longer than that (ORD-3)', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
    try {
      let restMs = 0
      const { pipeline, events } = setUp({
        restMs: () => restMs,
        commit: async (batch) => {
          await pass()
          if (!batch.includes(NOTHING)) vi.advanceTimersByTime(4)
        },
      })
      pipeline.add(1)
      await pipeline.settled()
      // What is not stored takes no time, which says nothing of the disk.
      pipeline.add(NOTHING)
      await pipeline.settled()
      restMs = 10
      pipeline.add(2)
      await pass()
      await pass()
      expect(events.at(-1)).toBe('deliver -1')
      vi.advanceTimersByTime(5)
      await pass()
      expect(events.at(-1)).toBe('deliver -1')
      vi.advanceTimersByTime(1)
      await pipeline.settled()
      expect(events.at(-1)).toBe('deliver 2')
    } finally {
      vi.useRealTimers()
    }
  })

  it('forgets nothing that comes while it delivers, or as it ends', async () => {
    const { pipeline, delivered } = setUp({
      onDelivered: ([first = 0]) => {
        if (first < 5) pipeline.add(first + 1)
        else if (first === 5) queueMicrotask(() => pipeline.add(6))
      },
    })
    pipeline.add(1)
    await pipeline.settled()
    await pass()
    await pipeline.settled()
    expect(delivered).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('hands back what was not delivered when a commit fails, and commits nothing that waits (DUR-3)', async () => {
    const { pipeline, events, left } = setUp({
      commit: async ([first]) => {
        if (first === 1) pipeline.add(2)
        await pass()
        if (first !== 2) return
        pipeline.add(3)
        throw new Error('The disk is full.')
      },
    })
    pipeline.add(1)
    await pipeline.settled()
    expect(events).toEqual(['commit 1', 'commit 2', 'deliver 1'])
    expect(left).toEqual([2, 3])
  })

  it('hands back the batch after it when a delivery fails, and is settled once that has reached the disk', async () => {
    const stored: number[] = []
    const { pipeline, left } = setUp({
      commit: async ([first = 0]) => {
        if (first === 1) pipeline.add(2)
        await pass()
        stored.push(first)
      },
      onDelivered: () => {
        throw new Error('It cannot be applied.')
      },
    })
    pipeline.add(1)
    await pipeline.settled()
    expect(left).toEqual([1, 2])
    expect(stored).toEqual([1, 2])
  })

  it('keeps the order, whatever comes when and however it is at ease (ORD-2)', async () => {
    const moments = fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 40 })
    const property = fc.asyncProperty(moments, async (steps) => {
      let isAtEase = true
      const { pipeline, delivered } = setUp({ isAtEase: () => isAtEase })
      for (const [item, [turns, ease]] of steps.entries()) {
        isAtEase = ease
        pipeline.add(item)
        for (let turn = 0; turn < turns; turn += 1) await pass()
      }
      await pipeline.settled()
      expect(delivered).toEqual(steps.map((_, item) => item))
    })
    await fc.assert(property, { numRuns: 50 })
  })
})
