import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../domain/refusal'

/**
 * Points per window of seconds. Keys are accounts, join codes and devices, never addresses: forty
 * people in a hall share one address and join within one minute.
 */
const LIMITS = {
  signInPerAccount: { points: 10, duration: 15 * 60 },
  signInPerDevice: { points: 20, duration: 15 * 60 },
  oneTimeLinkPerDevice: { points: 20, duration: 15 * 60 },
  joinPerCode: { points: 300, duration: 60 },
  joinPerDevice: { points: 30, duration: 60 },
  wrongCodePerDevice: { points: 10, duration: 10 * 60 },
  importPerAccount: { points: 30, duration: 60 },
} as const

export type LimitName = keyof typeof LIMITS

export type Limits = {
  /**
   * Takes one point of the key's share.
   *
   * @throws Refusal `too_many` with the minutes to wait
   */
  take(name: LimitName, key: string): Promise<void>
  /** @throws Refusal `too_many` where the share is used up; takes nothing */
  check(name: LimitName, key: string): Promise<void>
  /** Gives the whole share back, for instance after the right password. */
  reset(name: LimitName, key: string): Promise<void>
}

/** Limits that are counted in this process and forgotten with it. */
export function createLimits(): Limits {
  const limiters = new Map(
    Object.entries(LIMITS).map(([name, limit]) => [
      name,
      new RateLimiterMemory({ ...limit, keyPrefix: name }),
    ]),
  )
  const limiterOf = (name: LimitName) => {
    const limiter = limiters.get(name)
    if (!limiter) throw new Error(`no limit ${name}`)
    return limiter
  }
  return {
    async take(name, key) {
      try {
        await limiterOf(name).consume(key)
      } catch (error) {
        throw error instanceof RateLimiterRes ? tooMany(error.msBeforeNext) : error
      }
    },
    async check(name, key) {
      const used = await limiterOf(name).get(key)
      if (used && used.remainingPoints <= 0) throw tooMany(used.msBeforeNext)
    },
    async reset(name, key) {
      await limiterOf(name).delete(key)
    },
  }
}

function tooMany(milliseconds: number): Refusal {
  return new Refusal('too_many', 'tooMany', {
    minutes: Math.max(1, Math.ceil(milliseconds / 60_000)),
  })
}
