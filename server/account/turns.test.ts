import { expect, it } from 'vitest'
import { createTurns } from './turns'

/** Work that ends when it is told to. */
function work() {
  const begun: number[] = []
  const ends: ((error?: Error) => void)[] = []
  const start = (nth: number) => () =>
    new Promise<number>((done, fail) => {
      begun.push(nth)
      ends[nth] = (error) => (error ? fail(error) : done(nth))
    })
  return { begun, start, end: (nth: number, error?: Error) => ends[nth]?.(error) }
}

it('lets so many work at once, and the others in their order, also after a failure', async () => {
  const turns = createTurns(2, 10)
  const { begun, start, end } = work()
  const results = [0, 1, 2, 3].map((nth) => turns.take(start(nth)))
  await Promise.resolve()
  expect(begun).toEqual([0, 1])
  end(1, new Error('failed'))
  await expect(results[1]).rejects.toThrow('failed')
  expect(begun).toEqual([0, 1, 2])
  end(0)
  end(2)
  await expect(results[2]).resolves.toBe(2)
  end(3)
  await expect(results[3]).resolves.toBe(3)
  const again = turns.take(() => Promise.resolve('again'))
  await expect(again).resolves.toBe('again')
})

it('refuses more than can wait', async () => {
  const turns = createTurns(1, 1)
  const { start, end } = work()
  const first = turns.take(start(0))
  const second = turns.take(start(1))
  await expect(turns.take(start(2))).rejects.toMatchObject({ code: 'too_many' })
  end(0)
  await first
  end(1)
  await second
})
