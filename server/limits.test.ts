import { describe, expect, it } from 'vitest'
import { createLimits } from './limits'

const tooMany = { code: 'too_many', reason: 'tooMany' }
const times = (count: number, work: (nth: number) => Promise<void>) =>
  Promise.allSettled(Array.from({ length: count }, (_, nth) => work(nth)))
const refused = (outcomes: PromiseSettledResult<void>[]) =>
  outcomes.filter(({ status }) => status === 'rejected')

describe('a share', () => {
  it('is each key’s own, and whole again after a reset', async () => {
    const limits = createLimits()
    expect(refused(await times(10, () => limits.take('wrongCodePerDevice', 'a')))).toEqual([])
    await expect(limits.take('wrongCodePerDevice', 'a')).rejects.toMatchObject(tooMany)
    await limits.take('wrongCodePerDevice', 'b')
    await limits.reset('wrongCodePerDevice', 'a')
    await limits.take('wrongCodePerDevice', 'a')
  })

  it('is not used by what was given back', async () => {
    const limits = createLimits()
    for (let count = 0; count < 50; count += 1) {
      await limits.take('wrongCodePerDevice', 'a')
      await limits.giveBack('wrongCodePerDevice', 'a')
    }
    await expect(limits.take('wrongCodePerDevice', 'a')).resolves.toBeUndefined()
  })

  it('is forgotten for the oldest when there are more keys than fit', async () => {
    const limits = createLimits()
    await times(11, () => limits.take('wrongCodePerDevice', 'first'))
    await times(49_999, (nth) => limits.take('wrongCodePerDevice', `d${nth}`))
    await expect(limits.take('wrongCodePerDevice', 'first')).rejects.toMatchObject(tooMany)
    await limits.take('wrongCodePerDevice', 'one more')
    await limits.take('wrongCodePerDevice', 'first')
  })
})

describe('a code', () => {
  it('waits once many wrong ones came, from whatever devices, and a few hundred at a time', async () => {
    const pauses: (() => void)[] = []
    const limits = createLimits(() => new Promise((done) => pauses.push(done)))
    await times(599, () => limits.countWrongCode())
    await limits.beforeCode()
    expect(pauses).toHaveLength(0)

    await limits.countWrongCode()
    const passing = times(201, () => limits.beforeCode())
    while (pauses.length < 200) await Promise.resolve()
    for (const end of pauses) end()
    expect(refused(await passing)).toMatchObject([{ reason: tooMany }])

    const next = limits.beforeCode()
    while (pauses.length < 201) await Promise.resolve()
    pauses.at(-1)?.()
    await expect(next).resolves.toBeUndefined()
  })
})
