import { describe, expect, it, vi } from 'vitest'
import { Inflow } from './inflow'
import { defaultLimits } from '../limits'
import { createManualClock } from '../rules/manualClock'
import type { Socket } from './socket'
import { TokenBucket } from './tokenBucket'

const NO_BYTES = new Uint8Array()

/** A connection that may bring two messages at once and one in a second, and what is done with them. */
function setUp(receive: (inflow: Inflow) => void = () => undefined) {
  let arrive: (frame: Uint8Array) => void = () => undefined
  const pause = vi.fn<() => void>()
  const resume = vi.fn<() => void>()
  const onMessage = (listener: typeof arrive) => (arrive = listener)
  const socket = { pause, resume, onMessage } as unknown as Socket
  const limits = { ...defaultLimits, messagesPerSecond: 1, messagesAtOnce: 2 }
  const clock = createManualClock()
  const bytes = new TokenBucket(limits.bytesPerSecond, limits.bytesAtOnce, clock)
  const taken = vi.fn<() => void>(() => receive(inflow))
  const inflow = new Inflow(socket, limits, clock, bytes, taken)
  inflow.start()
  const send = (messages: number) => {
    for (let nth = 0; nth < messages; nth += 1) arrive(NO_BYTES)
  }
  return { inflow, pause, resume, clock, limits, taken, send }
}

describe('what a connection brings in', () => {
  it('is not read for a while, each time that it is too much (LIM-3)', () => {
    const { pause, resume, clock, taken, send } = setUp()
    for (const time of [1, 2, 3]) {
      send(4)
      expect(pause).toHaveBeenCalledTimes(time)
      clock.advance(10_000)
      expect(resume).toHaveBeenCalledTimes(time + 1)
      expect(taken).toHaveBeenCalledTimes(4 * time)
    }
  })

  it('is taken one after the other, also where taking one lets the next be taken', () => {
    let depth = 0
    let deepest = 0
    const { inflow, taken, send, limits } = setUp((inflow) => {
      depth += 1
      deepest = Math.max(deepest, depth)
      inflow.release(0)
      depth -= 1
    })
    inflow.hold(limits.uncommittedBytes + 1)
    send(2)
    expect(taken).not.toHaveBeenCalled()
    inflow.release(limits.uncommittedBytes + 1)
    expect([taken.mock.calls.length, deepest]).toEqual([2, 1])
  })
})
