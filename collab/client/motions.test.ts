import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { decodeMotion, encodeMotion } from './motion'
import { createMotions, type Motions } from './motions'

const place = fc.record({
  x: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  y: fc.integer({ min: -1_000_000, max: 1_000_000 }),
})

it('is read as it was written, and fits (MOT-3)', () => {
  const drags = fc.array(fc.tuple(fc.stringMatching(/^[a-z0-9]{16}$/), place), { maxLength: 8 })
  fc.assert(
    fc.property(fc.option(place), drags, (pointer, dragged) => {
      const motion = { pointer, drags: new Map(dragged) }
      const bytes = encodeMotion(motion)
      expect(bytes.length).toBeLessThanOrEqual(256)
      expect(decodeMotion(bytes)).toEqual(motion)
    }),
  )
})

it('survives whatever comes in its place (MOT-3)', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const motion = decodeMotion(bytes)
      expect(motion === null || motion.drags.size <= 8).toBe(true)
    }),
  )
})

let shown: Uint8Array[]
let motions: Motions
beforeEach(() => {
  vi.useFakeTimers()
  shown = []
  motions = createMotions((motion) => shown.push(motion))
})
afterEach(() => {
  motions.stop()
  vi.useRealTimers()
})

const at = (x: number) => ({ x, y: 0 })
const last = () => decodeMotion(shown.at(-1) ?? new Uint8Array())

it('goes out at once, then at most thirty times a second, and the last one always (MOT-1)', () => {
  for (let x = 1; x <= 100; x += 1) {
    motions.point(at(x))
    vi.advanceTimersByTime(10)
  }
  vi.advanceTimersByTime(100)
  expect(shown.length).toBeGreaterThan(25)
  expect(shown.length).toBeLessThanOrEqual(31)
  expect(last()?.pointer).toEqual(at(100))
})

it('holds a card that was let go a moment longer, until the document has it (MOT-2)', () => {
  motions.point(at(1))
  motions.drag('a', at(5))
  vi.advanceTimersByTime(50)
  motions.drop('a')
  vi.advanceTimersByTime(100)
  expect(last()).toEqual({ pointer: at(1), drags: new Map([['a', at(5)]]) })
  vi.advanceTimersByTime(200)
  expect(last()).toEqual({ pointer: at(1), drags: new Map() })
})

it('forgets a drag of which nothing is heard any more (MOT-2)', () => {
  const heard = vi.fn<() => void>()
  motions.subscribe(heard)
  motions.receive(7, encodeMotion({ pointer: at(3), drags: new Map([['a', at(5)]]) }))
  motions.receive(8, Uint8Array.of(99))
  expect(motions.dragged()).toEqual(new Map([['a', at(5)]]))
  expect(motions.pointerOf(7)).toEqual(at(3))
  expect(heard).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(2000)
  expect(motions.dragged()).toEqual(new Map())
  expect(motions.pointerOf(7)).toEqual(at(3))
  motions.rest(7)
  expect(motions.pointerOf(7)).toBeUndefined()
})
