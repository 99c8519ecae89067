import { describe, expect, it } from 'vitest'
import { Patience } from './patience'

/** One whose connection opened and was given up so many times. */
function givenUp(times: number): Patience {
  const patience = new Patience()
  for (let time = 0; time < times; time += 1) {
    patience.opened()
    patience.gaveUp()
    patience.closed()
  }
  patience.opened()
  return patience
}

describe('patience with a silent connection (OPEN-6)', () => {
  it.each([
    [0, 4000],
    [1, 8000],
    [4, 64_000],
    [9, 64_000],
  ])('after %i that were given up is %i ms', (times, ms) => {
    expect(givenUp(times).ms).toBe(ms)
  })

  it('does not grow by what never opened, nor is it any longer with that', () => {
    const patience = givenUp(2)
    patience.closed()
    expect(patience.ms).toBe(4000)
    patience.gaveUp()
    patience.opened()
    expect(patience.ms).toBe(16_000)
  })

  it('is the usual again once both sides have everything, and not before', () => {
    const patience = givenUp(3)
    patience.sent()
    patience.answered(1)
    expect(patience.ms).toBe(32_000)
    patience.sent()
    patience.live()
    expect(patience.ms).toBe(32_000)
    patience.answered(2)
    expect(patience.ms).toBe(4000)
  })

  it('is so at once where nothing was to be sent', () => {
    const patience = givenUp(3)
    patience.live()
    expect(patience.ms).toBe(4000)
  })
})
