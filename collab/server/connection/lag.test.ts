import { expect, it } from 'vitest'
import { Lag } from './lag'
import { defaultLimits } from '../limits'
import { createManualClock } from '../rules/manualClock'
import { createMemorySocket } from '../rules/memorySocket'

const KB = 1024

/** Somebody to whom so many bytes wait to be sent. */
function setUp() {
  const clock = createManualClock()
  const ends: string[] = []
  const waiting = { bytes: 0 }
  const { socket } = createMemorySocket()
  const lag = new Lag({
    socket: {
      ...socket,
      get bufferedAmount() {
        return waiting.bytes
      },
      onDrain: () => undefined,
    },
    limits: defaultLimits,
    clock,
    onBehind: () => ends.push('behind'),
    onRoom: () => undefined,
    onStuck: () => ends.push('stuck'),
  })
  return { lag, clock, ends, waiting }
}

it.each([
  ['takes nothing', 0, 'stuck'],
  ['takes a byte now and then', 1, 'stuck'],
  ['takes slowly what a slow telephone takes', 100 * KB, 'behind'],
])('whoever is behind and %s (LIM-5)', (_who, taken, last) => {
  const { lag, clock, ends, waiting } = setUp()
  waiting.bytes = 2_000 * KB
  expect(lag.isBehind).toBe(true)
  for (let window = 0; window < 10; window += 1) {
    waiting.bytes -= taken
    clock.advance(15_000)
  }
  expect(ends.at(-1)).toBe(last)
})
