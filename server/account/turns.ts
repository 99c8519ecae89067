import { Refusal } from '../../domain/refusal'

/** Does heavy work a few at a time; the rest wait their turn. */
export type Turns = {
  /** @throws Refusal `too_many` where too many wait already */
  take<Result>(work: () => Promise<Result>): Promise<Result>
}

/** @param most how many are at work at once; as many as `mostWaiting` wait */
export function createTurns(most: number, mostWaiting: number): Turns {
  let working = 0
  const waiting: (() => void)[] = []
  return {
    async take(work) {
      if (waiting.length >= mostWaiting) throw new Refusal('too_many', 'tooMany', { minutes: 1 })
      // A turn that ends hands its place on, so nobody who comes meanwhile can take it.
      if (working < most) working += 1
      else await new Promise<void>((begin) => waiting.push(begin))
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else working -= 1
      }
    },
  }
}
