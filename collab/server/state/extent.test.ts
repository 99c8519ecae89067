import { expect, it } from 'vitest'
import { Extent } from './extent'
import { defaultLimits } from '../limits'
import { createManualClock } from '../rules/manualClock'
import { NOTHING_STORED } from '../log/nothingStored'

const LIMIT = 10_000

/** A document just below its limit, and how often it was measured. */
function nearlyFull() {
  const clock = createManualClock()
  const limits = { ...defaultLimits, encodedPerSecond: 5_000, encodedAtOnce: 25_000 }
  const extent = new Extent(NOTHING_STORED, { clock, limits })
  let [bytes, measured] = [0, 0]
  const commit = (more: number, encoded: number) => {
    extent.accepted(more)
    extent.committed(more)
    bytes += encoded
  }
  const isTooMuch = (more: number) =>
    extent.exceeds(LIMIT, more, () => {
      measured += 1
      return bytes
    })
  commit(9_900, 9_900)
  return { clock, commit, isTooMuch, measured: () => measured }
}

it('a full document is not measured again and again for whoever deletes and adds by turns (LIM-10, LIM-4)', () => {
  const { clock, commit, isTooMuch, measured } = nearlyFull()
  for (let turn = 0; turn < 100; turn += 1) {
    commit(20, -1)
    expect(isTooMuch(1_000)).toBe(true)
  }
  expect(measured()).toBe(3)
  clock.advance(3_000)
  for (let turn = 0; turn < 100; turn += 1) isTooMuch(1_000)
  expect(measured()).toBe(4)
})

it('a full document has room again once something was deleted (LIM-4)', () => {
  const { commit, isTooMuch, measured } = nearlyFull()
  expect([isTooMuch(2_000), isTooMuch(2_000)]).toEqual([true, true])
  commit(20, -5_000)
  expect([isTooMuch(2_000), isTooMuch(2_000)]).toEqual([false, false])
  expect(measured()).toBe(2)
})

it('what came while a document was compacted is its tail afterwards, and as old as its oldest (DUR-4)', () => {
  const clock = createManualClock()
  const extent = new Extent(NOTHING_STORED, { clock, limits: defaultLimits })
  const commit = (bytes: number) => {
    extent.accepted(bytes)
    extent.committed(bytes)
  }
  commit(100)
  const began = clock.uptime()
  clock.advance(1_000)
  commit(200)
  expect([extent.tail, extent.tailSince]).toEqual([{ updates: 2, bytes: 300 }, began])
  const { tail } = extent
  commit(50)
  extent.compacted(tail, 150)
  expect([extent.tail, extent.bytes]).toEqual([{ updates: 1, bytes: 50 }, 200])
})

it('a tail that was there when the document was opened is as old as that (DUR-4)', () => {
  const clock = createManualClock()
  clock.advance(5_000)
  const stored = { ...NOTHING_STORED, tail: [new Uint8Array(10)], tailSeqs: [1], seq: 1 }
  const extent = new Extent(stored, { clock, limits: defaultLimits })
  clock.advance(1_000)
  extent.accepted(20)
  extent.committed(20)
  expect([extent.tail, extent.tailSince]).toEqual([{ updates: 2, bytes: 30 }, 5_000])
})
